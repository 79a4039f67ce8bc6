namespace Microsoft.Recognizers.Text.DateTime;

internal static class EnglishHolidays
{
    public const string Table = """
        holiday Fixed 1 1 | new year, new years, new years day, new year day, new year holiday
        holiday Fixed 12 31 | new year eve, new years eve
        holiday Fixed 1 6 | epiphany, three kings day
        holiday Nth 1 1 3 | mlk day, martin luther king day, martin luther king jr day, martin luther king junior day
        holiday Fixed 2 2 | groundhog day, ground hog day
        holiday Fixed 2 14 | valentine, valentines, valentines day, valentine day, st valentines day
        holiday Nth 2 1 3 | presidents day, president day, washingtons birthday
        holiday Fixed 3 8 | womens day, women day, international womens day
        holiday Fixed 3 17 | st patricks day, st patrick day, saint patricks day, saint patrick day, st patricks, saint patrick, st patrick
        holiday Fixed 4 1 | april fools, april fools day, april fool day, all fools day
        holiday Fixed 4 22 | earth day
        holiday Fixed 5 1 | may day, mayday, labour day international, international workers day, workers day, international worker day
        holiday Fixed 5 5 | cinco de mayo
        holiday Nth 5 7 2 | mothers day, mother day
        holiday Nth 6 7 3 | fathers day, father day
        holiday Last 5 1 | memorial day
        holiday Fixed 6 1 | childrens day, international childrens day
        holiday Fixed 6 19 | juneteenth, freedom day, jubilee day
        holiday Fixed 7 4 | independence day, us independence day
        holiday Fixed 7 14 | bastille day
        holiday Nth 9 1 1 | labor day, labour day, us labor day
        holiday Nth 10 1 2 | columbus day, indigenous peoples day
        holiday Fixed 10 31 | halloween, halloween day, all hallows eve
        holiday Fixed 11 1 | all saints day, all hallows day, all hallows
        holiday Fixed 11 2 | all souls day
        holiday Fixed 11 5 | guy fawkes day, bonfire night
        holiday Fixed 11 11 | veterans day, veteran day, singles day, single day, armistice day, remembrance day
        holiday Nth 11 4 4 | thanksgiving, thanksgiving day
        holiday Nth 11 5 4 | black friday
        holiday Nth 11 1 4 | cyber monday
        holiday Fixed 1 20 | inauguration day
        holiday Fixed 6 14 | flag day
        holiday Fixed 9 10 | teachers day, teacher day
        holiday Fixed 12 24 | christmas eve, xmas eve
        holiday Fixed 12 25 | christmas, christmas day, xmas, xmas day
        holiday Fixed 12 26 | boxing day
        holiday Easter 0 | easter, easter sunday, easter day
        holiday Easter 1 | easter monday
        holiday Easter -1 | easter saturday, holy saturday
        holiday Easter -2 | good friday
        holiday Easter -3 | maundy thursday
        holiday Easter -7 | palm sunday
        holiday Easter -46 | ash wednesday
        holiday Easter -47 | mardi gras, shrove tuesday, fat tuesday
        holiday Easter 39 | ascension day, ascension of christ
        holiday Easter 49 | pentecost, whit sunday, white sunday
        holiday Easter 50 | whit monday, white monday
        holiday Easter 56 | trinity sunday
        holiday Easter 60 | corpus christi
        holiday Islamic 9 1 | ramadan, ramadhan
        holiday Islamic 10 1 | eid al fitr, eid ul fitr, eid al fitir
        holiday Islamic 12 10 | eid al adha, eid ul adha, sacrifice
        holiday Islamic 1 1 | islamic new year
        holiday Chinese 1 1 | chinese new year, lunar new year, spring festival
        holiday Chinese 5 5 | dragon boat festival
        holiday Chinese 8 15 | mid autumn festival, mid autumn day
        """;
}
