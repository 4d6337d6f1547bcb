package se.samform.core.document;

import java.util.List;
import java.util.Locale;

/**
 * The words around the content.
 *
 * @param title        the document's name, such as "Kvittens: Ansökan om bygglov"; never blank, since PDF/UA demands a title
 * @param language     the language it is written in; also decides what the page count is called
 * @param municipality who sends it; never blank
 * @param subtitle     lines under the title, possibly none
 * @param reference    the number that people quote; in the footer of each page; may be empty
 * @param footer       a line at the bottom of each page, such as an address; may be empty
 */
public record DocumentText(
        String title, Locale language, String municipality, List<String> subtitle, String reference, String footer) {

    public DocumentText {
        requireText("title", title);
        requireText("municipality", municipality);
        subtitle = List.copyOf(subtitle);
    }

    private static void requireText(String what, String text) {
        if (text.isBlank()) throw new IllegalArgumentException("A document needs a " + what);
    }
}
