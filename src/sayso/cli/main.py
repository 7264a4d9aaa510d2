"""The command `sayso`: its group of commands, and what becomes of errors.

Exit status: 0 everything was read; 2 the command was called wrongly or at least one input could not
be read; 1 sayso itself failed (damaged weights, output that cannot be written); 130 interrupted.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from sayso.cli.messages import complain
from sayso.cli.read import read
from sayso.cli.rooms import places, times
from sayso.errors import InputError, SaysoError

FAILED, UNREAD, INTERRUPTED = 1, 2, 130


def show_version(context: click.Context, parameter: click.Parameter, is_wanted: bool) -> None:
    """Print the version and stop; a source tree that is not installed has none."""
    if not is_wanted:
        return
    from importlib.metadata import PackageNotFoundError, version

    try:
        click.echo(f"sayso {version('sayso')}")
    except PackageNotFoundError:
        click.echo("sayso, not installed: run from its sources")
    context.exit()


@click.group(context_settings={"help_option_names": ["-h", "--help"]}, no_args_is_help=True)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=show_version,
    help="Show the version and exit.",
)
def sayso() -> None:
    """On whose say-so? Read news reports and list their claims, each with its sources and its status.

    Start with "sayso read ARTICLE".
    """


sayso.add_command(read)
sayso.add_command(times)
sayso.add_command(places)


def main() -> None:
    """The entry point: run the command and exit with its status."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run `sayso` with these arguments and give its exit status; no error of ours is a traceback."""
    try:
        status = sayso.main(args=list(arguments), prog_name="sayso", standalone_mode=False)
        return status if isinstance(status, int) else 0
    except click.Abort:
        return INTERRUPTED
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except SaysoError as error:
        complain(error.source, error.problem, error.next_step)
        return UNREAD if isinstance(error, InputError) else FAILED
    except OSError as error:
        where = str(error.filename or "output")
        complain(where, f"cannot be written ({error.strerror or error})", "Name a place that can be written.")
        return FAILED


if __name__ == "__main__":
    main()
