"""The first run: which roots to begin with, the settings, and a program that uses the package."""

from wireloom.initialize.program import program
from wireloom.initialize.propose import Proposal, propose
from wireloom.initialize.settings_text import add_settings, package_name

__all__ = ["Proposal", "add_settings", "package_name", "program", "propose"]
