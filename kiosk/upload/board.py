"""Who wants to hear of which deposit: the deliverer tells, connections listen for as long as they live."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from queue import SimpleQueue

from kiosk.messages import DepositKept, DepositProgress, DepositReceipted, Failed

News = DepositKept | DepositProgress | DepositReceipted | Failed


class Board:
    """Carries news from the deliverers to whoever watches; nobody has to. Safe from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._watchers: dict[str, list[SimpleQueue[News]]] = {}

    @contextmanager
    def watch(self, deposit_id: str) -> Iterator[SimpleQueue[News]]:
        """A queue that gets all news of one deposit from now on."""
        queue: SimpleQueue[News] = SimpleQueue()
        with self._lock:
            self._watchers.setdefault(deposit_id, []).append(queue)
        try:
            yield queue
        finally:
            with self._lock:
                self._watchers[deposit_id].remove(queue)
                if not self._watchers[deposit_id]:
                    del self._watchers[deposit_id]

    def watched(self, deposit_id: str) -> bool:
        """True when somebody waits for this deposit."""
        with self._lock:
            return deposit_id in self._watchers

    def tell(self, deposit_id: str, news: News) -> None:
        """Gives news to every watcher of a deposit."""
        with self._lock:
            for queue in self._watchers.get(deposit_id, ()):
                queue.put(news)
