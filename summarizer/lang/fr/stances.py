"""French: how somebody stands to a matter, a line each of two sides for `read_matters`."""

from __future__ import annotations

__all__ = ["EXCLUDING", "STANCES"]

STANCES = """
reconnaît reconnaissent reconnu reconnaissait admet admettent admis admettait avou* concèd* concéd* confirm*
        convient | dément démentent démenti démentait nie nient nié niait contest* réfut* récus* rejett*
        rejet*
soutient soutiennent soutenu soutenait approuv* salue saluent salué saluait félicit* favorable favorables
        plaide~pour | oppose opposent opposé opposée opposés critiqu* dénonc* fustig* condamn* hostile
        hostiles défavorable défavorables désapprouv* déplor*
accept* consent consentent consenti remet~sagesse promet promettent promis | refus* renonc* déclin*
""".replace("\n        ", " ")

EXCLUDING = """
exclut excluent exclu excluait écarte écartent écarté écartait | envisag* imagin* évoque~possibilité
""".replace("\n        ", " ")
