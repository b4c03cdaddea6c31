"""A portal for files without a window: says when it is asked, and answers "none" when told by SIGUSR1.

The system's Python runs it. See https://flatpak.github.io/xdg-desktop-portal/docs/, FileChooser and Request.
"""

from __future__ import annotations

import signal

from gi.repository import Gio, GLib  # type: ignore[import-not-found]  # the system's Python has it

PATH, NAME = "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Desktop"
ASKED = """<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="a{sv}" direction="in"/>
    <arg type="o" direction="out"/>"""
INTERFACE = f"""<node><interface name="org.freedesktop.portal.FileChooser">
    <method name="OpenFile">{ASKED}</method><method name="SaveFile">{ASKED}</method>
    <property name="version" type="u" access="read"/>
</interface></node>"""
CANCELLED = GLib.Variant("(ua{sv})", (1, {}))


def asked(
    bus: Gio.DBusConnection,
    sender: str,
    _path: str,
    _interface: str,
    method: str,
    arguments: GLib.Variant,
    call: Gio.DBusMethodInvocation,
) -> None:
    """Give the request's path at once, and what was chosen when told."""
    token = arguments[2]["handle_token"]
    request = f"{PATH}/request/{sender[1:].replace('.', '_')}/{token}"
    call.return_value(GLib.Variant("(o)", (request,)))
    print(method, flush=True)
    GLib.unix_signal_add(GLib.PRIORITY_DEFAULT, signal.SIGUSR1, answer, bus, sender, request)


def answer(bus: Gio.DBusConnection, sender: str, request: str) -> bool:
    """Say that nothing was chosen, once."""
    bus.emit_signal(sender, request, "org.freedesktop.portal.Request", "Response", CANCELLED)
    return False


def offer(bus: Gio.DBusConnection, _name: str) -> None:
    """Be there before the name is had."""
    described = Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0]
    bus.register_object(PATH, described, asked, lambda *_: GLib.Variant("u", 4), None)


Gio.bus_own_name(Gio.BusType.SESSION, NAME, 0, offer, lambda *_: print("offered", flush=True), None)
GLib.MainLoop().run()
