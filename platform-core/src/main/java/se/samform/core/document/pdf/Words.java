package se.samform.core.document.pdf;

import java.util.Locale;

/** The few words of our own on a page; English where we lack the document's language. */
enum Words {
    SV("Sida ", " av ", "[Texten är avkortad här. Hela svaret finns i den bifogade filen.]"),
    DA("Side ", " af ", "[Teksten er afkortet her. Hele svaret findes i den vedhæftede fil.]"),
    NB("Side ", " av ", "[Teksten er avkortet her. Hele svaret finnes i den vedlagte filen.]"),
    FI("Sivu ", " / ", "[Teksti on lyhennetty tästä. Koko vastaus on liitetiedostossa.]"),
    EN("Page ", " of ", "[The text is shortened here. The whole answer is in the attached file.]");

    final String page;
    final String of;
    final String shortened;

    Words(String page, String of, String shortened) {
        this.page = page;
        this.of = of;
        this.shortened = shortened;
    }

    static Words in(Locale language) {
        return switch (language.getLanguage()) {
            case "sv" -> SV;
            case "da" -> DA;
            case "nb", "nn", "no" -> NB;
            case "fi" -> FI;
            default -> EN;
        };
    }
}
