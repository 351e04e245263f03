"""Bodies that have the same names in the languages whose names are told by tables."""

from __future__ import annotations

from typing import Final

__all__ = ["SAME_BODY_ROWS"]

# English key: forms. Of a form in capitals alone its case counts.
SAME_BODY_ROWS: Final = """
unicef: Unicef, UNICEF
unesco: Unesco, UNESCO
interpol: Interpol
europol: Europol
fifa: Fifa, FIFA
nsa: NSA
reuters: Reuters
greenpeace: Greenpeace
amnesty: Amnesty, Amnesty International
hamas: Hamas
siemens: Siemens
lufthansa: Lufthansa
airbus: Airbus
boeing: Boeing
tesla: Tesla
apple: Apple
google: Google
microsoft: Microsoft
amazon: Amazon
facebook: Facebook, Meta
twitter: Twitter
samsung: Samsung
huawei: Huawei
gazprom: Gazprom
ryanair: Ryanair
renault: Renault
stellantis: Stellantis
nestle: Nestlé
credit suisse: Credit Suisse
"""
