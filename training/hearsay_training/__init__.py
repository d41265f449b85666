# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the attribution extractor: who said what, from news text."""
