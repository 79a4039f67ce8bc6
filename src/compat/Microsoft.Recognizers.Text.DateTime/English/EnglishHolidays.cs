namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Named days.</summary>
internal static class EnglishHolidays
{
    public static void Fill(LexiconBuilder words)
    {
        words.Holiday(DateTime.Holiday.Fixed(1, 1), "yuandan, yuan dan, new year, new years, new years day, new year day, new year holiday");
        words.Holiday(DateTime.Holiday.Fixed(12, 31), "new year eve, new years eve");
        words.Holiday(DateTime.Holiday.Fixed(1, 6), "epiphany, three kings day");
        words.Holiday(DateTime.Holiday.Nth(1, 1, 3), "mlk day, mlk jr day, martin luther king day, martin luther king jr day, martin luther king junior day");
        words.Holiday(DateTime.Holiday.Fixed(2, 2), "groundhog day, ground hog day");
        words.Holiday(DateTime.Holiday.Fixed(2, 14), "valentine, valentines, valentines day, valentine day, st valentines day, lovers day, lover day");
        words.Holiday(DateTime.Holiday.Nth(2, 1, 3), "presidents day, president day, washingtons birthday");
        words.Holiday(DateTime.Holiday.Fixed(3, 8), "womens day, women day, female day, international womens day");
        words.Holiday(DateTime.Holiday.Fixed(3, 17), "st patricks day, st patrick day, saint patricks day, saint patrick day, st patricks, saint patrick, st patrick");
        words.Holiday(DateTime.Holiday.Fixed(4, 1), "april fools, april fool, april fools day, april fool day, all fools day");
        words.Holiday(DateTime.Holiday.Fixed(4, 22), "earth day");
        words.Holiday(DateTime.Holiday.Fixed(5, 1), "may day, mayday, labour day international, international workers day, workers day, worker day, international worker day, international labour day, international labor day, intl workers day, intl worker day");
        words.Holiday(DateTime.Holiday.Fixed(5, 5), "cinco de mayo, cinco de mayo day");
        words.Holiday(DateTime.Holiday.Nth(5, 7, 2), "mothers day, mother day");
        words.Holiday(DateTime.Holiday.Nth(6, 7, 3), "fathers day, father day");
        words.Holiday(DateTime.Holiday.Last(5, 1), "memorial day");
        words.Holiday(DateTime.Holiday.Fixed(6, 1), "childrens day, children day, international childrens day");
        words.Holiday(DateTime.Holiday.Fixed(6, 19), "juneteenth, freedom day, jubilee day");
        words.Holiday(DateTime.Holiday.Fixed(7, 4), "independence day, us independence day");
        words.Holiday(DateTime.Holiday.Fixed(7, 14), "bastille day");
        words.Holiday(DateTime.Holiday.Nth(9, 1, 1), "labor day, labour day, us labor day");
        words.Holiday(DateTime.Holiday.Nth(10, 1, 2), "columbus day, indigenous peoples day");
        words.Holiday(DateTime.Holiday.Fixed(10, 31), "halloween, halloween day, all hallows eve");
        words.Holiday(DateTime.Holiday.Fixed(11, 1), "all saints day, all saints, all saint, all saint day, all hallows day, all hallows, all hallow, all hallow day");
        words.Holiday(DateTime.Holiday.Fixed(11, 2), "all souls day, all souls");
        words.Holiday(DateTime.Holiday.Fixed(11, 5), "guy fawkes day, guy fawkes, bonfire night");
        words.Holiday(DateTime.Holiday.Fixed(11, 11), "veterans day, veteran day, singles day, armistice day, remembrance day");
        words.Holiday(DateTime.Holiday.Nth(11, 4, 4), "thanksgiving, thanksgiving day, thanks giving, thanks giving day");
        words.Holiday(DateTime.Holiday.Nth(11, 5, 4), "black friday");
        words.Holiday(DateTime.Holiday.Nth(11, 1, 4), "cyber monday");
        words.Holiday(DateTime.Holiday.Fixed(1, 20), "inauguration day");
        words.Holiday(DateTime.Holiday.Fixed(6, 14), "flag day");
        words.Holiday(DateTime.Holiday.Fixed(9, 10), "teachers day, teacher day");
        words.Holiday(DateTime.Holiday.Fixed(3, 7), "girls day, girl day");
        words.Holiday(DateTime.Holiday.Nth(3, 1, 2), "canberra day");
        words.Holiday(DateTime.Holiday.Fixed(3, 12), "tree planting day, tree day, arbor day");
        words.Holiday(DateTime.Holiday.Fixed(3, 14), "white lover day, white lover, white day");
        words.Holiday(DateTime.Holiday.Fixed(4, 23), "st georges day, st george day, st george, st georges, saint georges day, saint george day, saint george");
        words.Holiday(DateTime.Holiday.Fixed(5, 4), "youth day");
        words.Holiday(DateTime.Holiday.Fixed(6, 24), "baptiste day, st john the baptist day");
        words.Holiday(DateTime.Holiday.Fixed(12, 26), "maos birthday, mao birthday");
        words.Holiday(DateTime.Holiday.Fixed(12, 24), "christmas eve, xmas eve");
        words.Holiday(DateTime.Holiday.Fixed(12, 25), "christmas, christmas day, xmas, xmas day");
        words.Holiday(DateTime.Holiday.Fixed(12, 26), "boxing day");
        words.Holiday(DateTime.Holiday.Easter(0), "easter, easter sunday, easter day");
        words.Holiday(DateTime.Holiday.Easter(1), "easter monday");
        words.Holiday(DateTime.Holiday.Easter(-1), "easter saturday, holy saturday");
        words.Holiday(DateTime.Holiday.Easter(-2), "good friday");
        words.Holiday(DateTime.Holiday.Easter(-3), "maundy thursday");
        words.Holiday(DateTime.Holiday.Easter(-7), "palm sunday");
        words.Holiday(DateTime.Holiday.Easter(-46), "ash wednesday");
        words.Holiday(DateTime.Holiday.Easter(-47), "mardi gras, shrove tuesday, fat tuesday");
        words.Holiday(DateTime.Holiday.Easter(-48), "clean monday");
        words.Holiday(DateTime.Holiday.Easter(39), "ascension day, ascension of christ");
        words.Holiday(DateTime.Holiday.Easter(49), "pentecost, whit sunday, white sunday");
        words.Holiday(DateTime.Holiday.Easter(50), "whit monday, white monday");
        words.Holiday(DateTime.Holiday.Easter(56), "trinity sunday");
        words.Holiday(DateTime.Holiday.Easter(60), "corpus christi");
        words.Holiday(DateTime.Holiday.Islamic(9, 1), "ramadan, ramadhan, ramzan, ramazan, ramathan");
        words.Holiday(DateTime.Holiday.Islamic(10, 1), "eid al fitr, eid ul fitr, eid al fitir, festival of breaking the fast");
        words.Holiday(DateTime.Holiday.Islamic(12, 10), "eid al adha, eid ul adha, eid al azha, eidul azha, eidul adha, feast of the sacrifice, festival of the sacrifice, sacrifice");
        words.Holiday(DateTime.Holiday.Islamic(1, 1), "islamic new year, hijri new year, arabic new year");
        words.Holiday(DateTime.Holiday.Chinese(1, 1), "chinese new year, lunar new year, spring festival");
        words.Holiday(DateTime.Holiday.Chinese(1, 15), "lantern day, lantern festival");
        words.Holiday(DateTime.Holiday.Chinese(5, 5), "dragon boat festival, dragon boat day, dragon boat");
        words.Holiday(DateTime.Holiday.Chinese(8, 15), "mid autumn festival, mid autumn day, moon day, moon festival");
    }
}
