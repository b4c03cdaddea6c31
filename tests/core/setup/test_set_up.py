"""The script `tearsheet` of a checkout: when it sets up, and what it says where it cannot.

A folder with a few commands is all the machine there is; its Python notes what it is asked to do.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.core import permissions

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the system's packages are Debian's")

ROOT = Path(__file__).parents[3]
PARTS = ("tearsheet", "resources/setup")
LOCKED = "resources/setup/locked/program.txt"
COMMANDS = "cat cmp cp cut env grep mkdir paste printf readlink rm sed sh sort touch uname"
PYTHON = """#!/bin/sh
[ ! -e "$MACHINE/python is old" ] || exit 1
case "$*" in
    *"ensurepip"*) [ ! -e "$MACHINE/venv is missing" ] ;;
    *"-m venv"*)
        echo venv >>"$MACHINE/asked"
        mkdir -p "$4/bin" "$4/lib/python3.11/site-packages"
        cp "$0" "$4/bin/python"
        ;;
    *"-m pip"*) echo pip >>"$MACHINE/asked"; [ ! -e "$MACHINE/network is down" ] ;;
    *"resources/setup/start.py"*) shift 3; printf "%s\\n" "$@" ;;
    *missing.py*) [ ! -e "$MACHINE/missing" ] || cat "$MACHINE/missing" ;;
    *take_turn.py*) exec REAL_PYTHON "$@" ;;
esac
"""
PROGRAM = """
def entered():
    return None

def run(place):
    import leaf
    print(leaf.__file__)
    return 0
"""
APT = '#!/bin/sh\necho "apt-get $*" >>"$MACHINE/asked"\nrm -f "$MACHINE/missing" "$MACHINE/venv is missing"\n'


class Machine:
    """A computer with a checkout in an awkwardly named folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.checkout = folder / "Zeitung für “heute”"
        for part in PARTS:
            copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy2
            (self.checkout / part).parent.mkdir(parents=True, exist_ok=True)
            copy(ROOT / part, self.checkout / part)
        (folder / "bin").mkdir()
        for command in COMMANDS.split():
            (folder / "bin" / command).symlink_to(str(shutil.which(command)))
        self.add("python3", PYTHON.replace("REAL_PYTHON", sys.executable))
        self.add("apt-get", APT)
        self.add("id", "#!/bin/sh\necho 1000\n")

    @property
    def environment(self) -> dict[str, str]:
        """Variables of its user."""
        return {"PATH": str(self.folder / "bin"), "MACHINE": str(self.folder)}

    def add(self, command: str, script: str) -> None:
        """Install a command."""
        path = self.folder / "bin" / command
        path.unlink(missing_ok=True)
        path.write_text(script)
        path.chmod(0o755)

    def note(self, name: str, text: str = "") -> None:
        """Change how the machine's commands behave."""
        (self.folder / name).write_text(text)

    def begin(self, *arguments: str, script: Path | None = None) -> subprocess.Popen[str]:
        """Start the script; it may run while another one does."""
        return subprocess.Popen(
            [script or self.checkout / "tearsheet", *arguments],
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def start(self, *arguments: str, script: Path | None = None) -> tuple[int, str, str]:
        """Exit status, standard output and standard error of a start that came to its end."""
        process = self.begin(*arguments, script=script)
        printed, said = process.communicate(timeout=120)
        return process.returncode, printed, said

    def asked(self) -> list[str]:
        """What was asked of Python and apt-get since this was last looked at."""
        log = self.folder / "asked"
        lines = log.read_text().splitlines() if log.exists() else []
        log.unlink(missing_ok=True)
        return lines


@pytest.fixture
def fresh(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


@pytest.fixture
def ready(fresh: Machine) -> Machine:
    assert fresh.start()[0] == 0
    assert fresh.asked() == ["venv", "pip"]
    return fresh


def test_the_first_start_sets_up_and_passes_its_arguments_on(fresh: Machine) -> None:
    status, printed, _ = fresh.start("an article.txt", "", "--record")
    assert (status, printed) == (0, "an article.txt\n\n--record\n")
    assert fresh.asked() == ["venv", "pip"]


def test_the_second_start_sets_nothing_up_and_says_nothing(ready: Machine) -> None:
    assert ready.start("again") == (0, "again\n", "")
    assert ready.asked() == []


def test_a_link_elsewhere_starts_it_too(ready: Machine) -> None:
    link = ready.folder / "bin" / "read"
    link.symlink_to(ready.checkout / "tearsheet")
    assert ready.start("linked", script=link) == (0, "linked\n", "")


def test_what_is_locked_otherwise_is_installed_again(ready: Machine) -> None:
    with (ready.checkout / LOCKED).open("a") as locked:
        locked.write("# changed\n")
    assert ready.start()[0] == 0
    assert ready.asked() == ["pip"]


def test_a_file_that_was_only_touched_changes_nothing(ready: Machine) -> None:
    os.utime(ready.checkout / LOCKED, (4e9, 4e9))
    assert ready.start()[0] == 0
    assert ready.asked() == []


def test_what_was_only_touched_is_compared_once(ready: Machine) -> None:
    os.utime(ready.checkout / LOCKED, (4e9, 4e9))
    ready.start()
    ready.add("cmp", '#!/bin/sh\necho cmp >>"$MACHINE/asked"\n')
    ready.start()
    assert ready.asked() == []


def test_a_checkout_that_was_moved_is_set_up_anew(ready: Machine) -> None:
    ready.checkout = ready.checkout.rename(ready.folder / "moved")
    assert ready.start()[0] == 0
    assert ready.asked() == ["venv", "pip"]


def test_a_python_that_has_gone_is_replaced(ready: Machine) -> None:
    (ready.checkout / ".venv/bin/python").unlink()
    assert ready.start()[0] == 0
    assert ready.asked() == ["venv", "pip"]


def test_a_set_up_that_broke_off_begins_anew(fresh: Machine) -> None:
    fresh.note("network is down")
    status, _, said = fresh.start()
    assert status == 2
    assert "could not be installed" in said
    (fresh.folder / "network is down").unlink()
    assert fresh.start()[0] == 0
    assert fresh.asked() == ["venv", "pip", "venv", "pip"]


def test_of_two_first_starts_one_sets_up_and_both_go_on(fresh: Machine) -> None:
    both = fresh.begin("one"), fresh.begin("two")
    assert {process.communicate(timeout=120)[0] for process in both} == {"one\n", "two\n"}
    assert fresh.asked() == ["venv", "pip"]


def test_root_gets_missing_packages_installed(fresh: Machine) -> None:
    fresh.add("id", "#!/bin/sh\necho 0\n")
    fresh.note("missing", "libxcb-cursor.so.0 libxcb-cursor0\nlibGL.so.1 libgl1\n")
    assert fresh.start()[0] == 0
    update, install, *_ = fresh.asked()
    assert update.endswith("update")
    assert install.endswith("libgl1 libxcb-cursor0")


def test_who_may_use_sudo_without_a_password_gets_them_too(fresh: Machine) -> None:
    fresh.add("sudo", '#!/bin/sh\n[ "$1" != -n ] || shift\n[ "$1" = true ] || exec "$@"\n')
    fresh.note("missing", "libGL.so.1 libgl1\n")
    assert fresh.start()[0] == 0
    assert fresh.asked()[1].endswith("libgl1")


def test_others_are_told_the_line_that_installs_them(fresh: Machine) -> None:
    fresh.add("sudo", "#!/bin/sh\nexit 1\n")
    fresh.note("missing", "libxcb-cursor.so.0 libxcb-cursor0\nlibGL.so.1 libgl1\n")
    fresh.note("venv is missing")
    status, printed, said = fresh.start()
    assert (status, printed) == (2, "")
    install = "sudo apt-get install -y --no-install-recommends libgl1 libxcb-cursor0 python3-venv"
    assert said.splitlines()[-1] == f"sudo apt-get update && {install}"
    assert fresh.asked() == []


def test_where_there_is_no_sudo_the_line_asks_for_roots_password(fresh: Machine) -> None:
    fresh.note("missing", "libGL.so.1 libgl1\n")
    status, _, said = fresh.start()
    fresh.add("su", '#!/bin/sh\n[ "$1 $2" = "- -c" ] && exec sh -c "$3"\n')
    line = said.splitlines()[-1]
    subprocess.run(["sh", "-c", line], env=fresh.environment, check=True)
    assert status == 2
    assert fresh.asked() == ["apt-get update", "apt-get install -y --no-install-recommends libgl1"]


def test_without_apt_what_is_missing_is_named(fresh: Machine) -> None:
    (fresh.folder / "bin" / "apt-get").unlink()
    fresh.note("missing", "libxcb-cursor.so.0 libxcb-cursor0\nlibGL.so.1 libgl1\n")
    status, _, said = fresh.start()
    assert status == 2
    assert "libxcb-cursor.so.0 libGL.so.1" in said


def test_without_any_python_it_is_among_what_is_missing(fresh: Machine) -> None:
    (fresh.folder / "bin" / "python3").unlink()
    status, _, said = fresh.start()
    assert status == 2
    assert {"python3-venv", "libxcb-cursor0"} <= set(said.split())


def test_a_python_that_is_too_old_is_named(fresh: Machine) -> None:
    fresh.note("python is old")
    status, _, said = fresh.start()
    assert status == 2
    assert "needs Python 3.11 or newer" in said


@permissions.HOLD
def test_a_folder_that_cannot_be_written_to_is_named(fresh: Machine) -> None:
    fresh.checkout.chmod(0o555)
    with permissions.bound_by_permissions():
        status, _, said = fresh.start()
    assert status == 2
    assert f"“{fresh.checkout}”" in said


# With the real Python and pip


class RealSetUp:
    """A checkout whose program tells where its one package lies, and its start by a reader in a bad place.

    Their environment would have pip install elsewhere, something else, or nothing, and lets everybody write.
    """

    def __init__(self, folder: Path) -> None:
        self.elsewhere = folder / "elsewhere"
        self.wheel = folder / "leaf-1-py3-none-any.whl"
        self.script = Machine(folder).checkout / "tearsheet"
        self.lock("leaf==1", self.write_wheel())
        program = self.script.parent / "src/tearsheet/__main__.py"
        program.parent.mkdir(parents=True)
        program.write_text(PROGRAM)
        (folder / "pip.conf").write_text("[install]\nuser = true\nprefix = /nowhere\nroot = /nowhere\n")
        (folder / "pip.py").write_text("raise SystemExit('a stranger')")
        self.environment = {
            "PATH": f"{sys.base_prefix}/bin:/usr/bin:/bin",
            **{"PIP_CONFIG_FILE": f"{folder}/pip.conf", "PIP_FIND_LINKS": str(folder), "PIP_NO_INDEX": "1"},
            **dict.fromkeys(("PIP_USER", "PIP_DRY_RUN", "PIP_VERSION", "PIP_NO_COMPILE"), "1"),
            **dict.fromkeys(("PIP_PREFIX", "PIP_TARGET", "PIP_ROOT"), str(self.elsewhere)),
            **dict.fromkeys(("PIP_REQUIREMENT", "PIP_EDITABLE", "PIP_CONSTRAINT", "PIP_PYTHON"), "/nowhere"),
            **{"PYTHONPATH": str(folder), "PYTHONHOME": "/nowhere", "PYTHONUSERBASE": "/nowhere"},
        }
        self.first_start = self.start()

    def write_wheel(self) -> str:
        """Pack the one package; the checksum."""
        packed = {
            "leaf.py": "",
            "leaf-1.dist-info/METADATA": "Metadata-Version: 2.1\nName: leaf\nVersion: 1\n",
            "leaf-1.dist-info/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
            "leaf-1.dist-info/RECORD": "leaf.py,,\nleaf-1.dist-info/METADATA,,\nleaf-1.dist-info/WHEEL,,\n",
        }
        with zipfile.ZipFile(self.wheel, "w") as archive:
            for name, content in packed.items():
                archive.writestr(name, content)
        return hashlib.sha256(self.wheel.read_bytes()).hexdigest()

    def lock(self, package: str, checksum: str) -> None:
        """State which package a set-up installs."""
        (self.script.parent / LOCKED).write_text(f"{package} --hash=sha256:{checksum}\n")

    def start(self) -> subprocess.CompletedProcess[str]:
        """Start the script."""
        command = ["/bin/sh", "-c", 'umask 000; exec "$0"', str(self.script)]
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> RealSetUp:
    return RealSetUp(tmp_path_factory.mktemp("real"))


def test_a_set_up_stays_in_the_checkout_whatever_the_environment_says(real: RealSetUp) -> None:
    done = real.first_start
    assert (done.returncode, done.stderr.count("\n")) == (0, 1), done.stderr
    assert Path(done.stdout).is_relative_to(real.script.parent / ".venv/lib")
    assert not real.elsewhere.exists()


def test_no_stranger_may_write_to_what_a_set_up_makes(real: RealSetUp) -> None:
    made = [*(real.script.parent / ".venv").rglob("*"), *(real.script.parent / "src").rglob("__pycache__")]
    assert [path for path in made if not path.is_symlink() and path.stat().st_mode & 0o022] == []
    assert any(path.is_relative_to(real.script.parent / "src") for path in made)


def test_a_package_that_is_not_the_locked_one_is_not_installed(real: RealSetUp) -> None:
    shutil.copy(real.wheel, real.wheel.with_name("leaf-2-py3-none-any.whl"))
    real.lock("leaf==2", "0" * 64)
    done = real.start()
    assert done.returncode == 2
    assert "DO NOT MATCH THE HASHES" in done.stderr


def test_needs_are_looked_for_on_the_machine_itself(tmp_path: Path) -> None:
    table = tmp_path / "table"
    table.write_text(
        "# use need package\n\nprogram libc.so.6 libc6\nprogram libnowhere.so.0 libnowhere0\n"
        "tests sh dash\ntests no-such-command nothing\nother libnowhere.so.1 nothing\n"
        f"tests {tmp_path}/t*e table\ntests {tmp_path}/u*e nothing\n"
    )
    script = ROOT / "resources/setup/missing.py"
    command = [sys.executable, str(script), str(table), "program", "tests"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert printed == f"libnowhere.so.0 libnowhere0\nno-such-command nothing\n{tmp_path}/u*e nothing\n"
