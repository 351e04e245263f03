"""Regions of the world, oceans and seas, and many states of Australia, Canada, Germany and India.

Compiled by hand: the names that the English of news has for them, and for their people.
"""

from __future__ import annotations

from typing import Final

__all__ = ["REGION_ROWS"]

# One row a name, as in `summarizer/lang/en/places.py`.
REGION_ROWS: Final = """
caribbean
scandinavia, scandinavian, scandinavians
middle east, middle eastern, mideast
southeast asia, southeast asian, south-east asia, south-east asian
south asia, south asian
east asia, east asian
central asia, central asian
north africa, north african
west africa, west african
east africa, east african
southern africa, southern african
sub-saharan africa
latin america, latin american, latin americans
south america, south american, south americans
central america, central american, central americans
north america, north american, north americans
western europe, western european
eastern europe, eastern european
balkans, balkan
mediterranean, mediterranean sea
pacific, pacific ocean
atlantic, atlantic ocean
indian ocean
north sea
black sea
red sea
baltic sea, baltic
persian gulf
english channel
alps, alpine
himalayas, himalayan
andes, andean
sahara, saharan
siberia, siberian
west bank
midwest, midwestern, midwesterner, midwesterners
new england, new englander, new englanders
midlands
east midlands
west midlands
hollywood
silicon valley
new south wales
queensland, queenslander, queenslanders
tasmania, tasmanian, tasmanians
western australia, western australian
south australia, south australian
northern territory
ontario, ontarian
alberta, albertan
british columbia
manitoba
saskatchewan
nova scotia
newfoundland
saxony, saxon
lower saxony
hesse
north rhine-westphalia
brandenburg
thuringia
assam, assamese
bihar
gujarat, gujarati
karnataka
kashmir, kashmiri, kashmiris
kerala
maharashtra
punjab, punjabi
rajasthan
tamil nadu
uttar pradesh
west bengal
"""
