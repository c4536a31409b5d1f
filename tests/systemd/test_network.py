"""What the box hears of a network, and what a network knows it by."""

from tests.systemd.units import OVERLAY, UNITS, unit

SYSCTL = (OVERLAY / "etc/sysctl.d/consigne.conf").read_text().splitlines()
CARD = unit(OVERLAY / "etc/systemd/network/80-consigne.network")


def test_no_card_takes_another_way_because_somebody_says_so() -> None:
    """A card that is found later has what `default` says, and each counts for itself: `*` is all (sysctl.d(5))."""
    assert {"net.ipv4.conf.*.accept_redirects = 0", "net.ipv6.conf.*.accept_redirects = 0"} <= set(SYSCTL)
    assert CARD["IPv6AcceptRA"]["UseRedirect"] == "no"
    assert "nd-redirect" not in (UNITS / "nftables.conf").read_text()


def test_a_router_knows_the_box_by_its_card_since_its_machine_id_is_another_one_at_each_start() -> None:
    assert (CARD["DHCPv4"]["ClientIdentifier"], CARD["DHCPv6"]["DUIDType"]) == ("mac", "link-layer")
