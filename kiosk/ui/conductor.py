"""Does what the visit asks, and brings the world's answers back to it. Knows nothing of Qt; belongs to one thread."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain import Fault
from kiosk.ui.sharp import Draw, nobody_draws
from kiosk.ui.store import VisitStore
from kiosk.visit import effects as do
from kiosk.visit.after import after
from kiosk.visit.effects import Effect
from kiosk.visit.ending import failsafe, stopped
from kiosk.visit.events import Event, JobFailed, PersonIn, Tick, VaultMade
from kiosk.visit.ports import Clock, Emit, Job, Printer, Scanner, Sealer, SecretsJob, Vault
from kiosk.visit.state import Machine, State, Step, fresh

log = logging.getLogger(__name__)

LOOK_EVERY_S = 30.0
LOOK_EVERY_CLOSED_S = 5.0

Post = Callable[[int, Event], None]
"""Brings a visit's number and an event to the conductor's thread, from any thread."""
ALWAYS = 0
"""In place of a visit's number: an event about the machine, for whichever visit there is."""


@dataclass
class World:
    """What the conductor conducts. Scanner, vault and sealer are made anew for each visit's store."""

    scanner: Callable[[VisitStore], Scanner]
    vault: Callable[[VisitStore], Vault]
    sealer: Callable[[VisitStore], Sealer]
    printer: Printer
    clock: Clock
    draw: Draw = nobody_draws


class Conductor:
    """One visit after the other."""

    def __init__(self, machine: Machine, world: World, post: Post, changed: Callable[[State], None]) -> None:
        self.state: State = fresh(machine)
        self._world = world
        self._post = post
        self._changed = changed
        self._visit = 0
        self._open = True
        self._jobs: dict[int, Job] = {}
        self._secrets: dict[int, SecretsJob] = {}
        self._readings: dict[str, Job] = {}
        self._looked_s = float("-inf")
        self.store = VisitStore()
        self._begin_visit()

    def arrived(self, visit: int, event: Event) -> None:
        """An event of visit number `visit`. One of a former visit, or after the end, is dropped; what it began ends."""
        if self._open and visit in {ALWAYS, self._visit}:
            self.happens(event)
        elif isinstance(event, PersonIn):
            self._try(do.Logout(event.login))
        elif isinstance(event, VaultMade):
            self._try(do.UndoAccount(event.vault, event.account))

    def happens(self, event: Event) -> None:
        """An event of this visit. Whatever nobody foresaw ends the visit safely."""
        try:
            self.state, effects = after(self.state, event)
        except Exception as error:  # noqa: BLE001  the failsafe
            self.state, effects = failsafe(self.state, _where(error))
        for effect in effects:
            self._try(effect)
        self._changed(self.state)

    def tick(self) -> None:
        """Time passes; an idle box looks after itself."""
        now_s = self._world.clock.now_s()
        self.happens(Tick(now_s))
        pause_s = {Step.ATTRACT: LOOK_EVERY_S, Step.CLOSED: LOOK_EVERY_CLOSED_S}.get(self.state.step)
        if pause_s is not None and now_s - self._looked_s >= pause_s:
            self._looked_s = now_s
            machine = self.state.machine
            self._look(do.CheckPrinter(machine.papers, machine.languages[0]))

    def close(self) -> None:
        """The box stops: a visit that goes on ends now, and everything is forgotten."""
        self._open = False
        self.state, effects = stopped(self.state)
        for effect in effects:
            self._try(effect)
        self._wipe()
        self.store.close()

    def _try(self, effect: Effect) -> None:
        try:
            self._do(effect)
        except Exception as error:  # noqa: BLE001  a job that cannot begin has failed
            log.error("unforeseen %s at %s", type(error).__name__, _where(error))
            job = getattr(effect, "job", 0)
            if job:
                self._post(self._visit, JobFailed(job, Fault.UNFORESEEN))

    def _do(self, effect: Effect) -> None:
        emit = self._emit()
        match effect:
            case do.CheckMachine():
                self._look(do.CheckPrinter(effect.papers, effect.language))
            case do.CheckPrinter():
                self._world.printer.look(effect, self._emit_always())
            case do.CheckOutbox():
                self._vault.look_at_outbox(self._emit_always())
            case do.CheckVaults():
                self._vault.look(self._emit_always())
            case do.CancelJob():
                self._cancel(effect.job)
            case do.StartPhone():
                self._jobs[effect.job] = self._vault.log_in_by_phone(effect, emit)
            case do.StartTakeAway():
                self._jobs[effect.job] = self._vault.take_away(effect, emit)
            case do.LoginByCard():
                self._jobs[effect.job] = self._vault.log_in_by_card(effect, emit)
            case do.ConfirmAccount():
                self._jobs[effect.job] = self._vault.confirm_account(effect, emit)
            case do.OpenAccount():
                secret = self._secrets[effect.secrets_job].card_secret()
                self._jobs[effect.job] = self._vault.open_account(effect, secret, emit)
            case do.CheckInvitation():
                self._jobs[effect.job] = self._vault.check_invitation(effect, emit)
            case do.CheckRecovery():
                self._jobs[effect.job] = self._vault.check_recovery(effect, emit)
            case do.RecoverAccount():
                secret = self._secrets[effect.secrets_job].card_secret()
                self._jobs[effect.job] = self._vault.recover_account(effect, secret, emit)
            case do.SendDocument():
                self._jobs[effect.job] = self._vault.send_document(effect, emit)
            case do.UndoAccount():
                self._vault.undo_account(effect)
            case do.Logout():
                self._vault.log_out(effect)
            case do.WriteRecord():
                self._vault.record(effect)
            case do.Wipe():
                self._wipe()
            case _:
                self._do_here(effect, emit)

    def _do_here(self, effect: Effect, emit: Emit) -> None:
        match effect:
            case do.ReadQr():
                self._jobs[effect.job] = self._scanner.read_code(effect, emit)
            case do.StartScan():
                self._jobs[effect.job] = self._scanner.scan(effect, emit)
            case do.ReadSignedForm():
                self._jobs[effect.job] = self._scanner.read_form(effect, emit)
            case do.CheckMandate():
                self._jobs[effect.job] = self._vault.check_mandate(effect, emit)
            case do.SealDocument():
                self._jobs[effect.job] = self._sealer.seal(effect, emit)
            case do.ReadWords():
                self._stop_reading(effect.key)
                self._readings[effect.key] = self._scanner.read_words(effect, emit)
            case do.ForgetPages():
                for key in effect.keys:
                    self._stop_reading(key)
                self.store.forget_pages(effect.keys)
            case do.ForgetAsScanned():
                self.store.forget_as_scanned(effect.keys)
            case do.PrintPaper():
                self._jobs[effect.job] = self._world.printer.print_paper(effect, emit)
            case do.PrintSecrets():
                secrets = self._world.printer.print_secrets(effect, emit)
                self._jobs[effect.job] = self._secrets[effect.job] = secrets
            case do.PrintSecretsAgain():
                self._secrets[effect.job].print_again()
            case do.KeepSecrets():
                self._secrets.pop(effect.job).keep()

    def _cancel(self, job: int) -> None:
        running = self._jobs.pop(job, None)
        self._secrets.pop(job, None)
        if running is not None:
            running.cancel()

    def _stop_reading(self, key: str) -> None:
        reading = self._readings.pop(key, None)
        if reading is not None:
            reading.cancel()

    def _wipe(self) -> None:
        for key in reversed(tuple(self._readings)):
            self._stop_reading(key)
        for job in self._jobs.values():
            job.cancel()
        self._jobs.clear()
        self._secrets.clear()
        self.store.close()
        self._begin_visit()

    def _begin_visit(self) -> None:
        self._visit += 1
        self.store = VisitStore()
        self._scanner = self._world.scanner(self.store)
        self._vault = self._world.vault(self.store)
        self._sealer = self._world.sealer(self.store)

    def _look(self, papers: do.CheckPrinter) -> None:
        emit = self._emit_always()
        self._scanner.look(emit)
        self._world.printer.look(papers, emit)
        self._vault.look(emit)
        self._vault.look_at_outbox(emit)

    def _emit(self) -> Emit:
        visit = self._visit
        return lambda event: self._post(visit, event)

    def _emit_always(self) -> Emit:
        return lambda event: self._post(ALWAYS, event)


def _where(error: BaseException) -> str:
    """Kind and place of an error, without its text, which could hold personal data."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    module = trace.tb_frame.f_globals.get("__name__", "?") if trace else "?"
    return f"{type(error).__name__} at {module}:{trace.tb_lineno if trace else 0}"
