package se.samform.core.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samform.core.document.pdf.FontRuns.Run;

class ScriptsTest {

    private static final Fonts FONTS = new Fonts();

    @ParameterizedTest
    @CsvSource({
        "محمد, \uFEE3\uFEA4\uFEE4\uFEAA", // initial, medial, medial, final
        "علي, \uFECB\uFEE0\uFEF2",
        "دار, \uFEA9\uFE8D\uFEAD", // letters that never join forward
        "لا, \uFEFB", // lam with alef is one sign
        "سلام, \uFEB3\uFEFC\uFEE1",
        "مَد, \uFEE3\u064E\uFEAA", // a vowel sign in between doesn't part them
        "پژ, \uFB58\uFB8B"})
    void arabic_letters_join_their_neighbours(String typed, String joined) {
        assertEquals(joined, ArabicShapes.join(typed));
    }

    @Test
    void right_to_left_is_drawn_from_the_right() {
        assertEquals(List.of("\uFEAA\uFEE4\uFEA4\uFEE3"), drawn("محمد"));
        assertEquals(List.of("םולש"), drawn("שלום"));
        assertEquals(List.of("(א)"), drawn("(א)").stream().map(String::strip).toList());
    }

    @Test
    void numbers_inside_right_to_left_keep_their_order_and_place() {
        var pieces = VisualText.of("אב 12 גד", FONTS.cut(Typeface.SCRIPTS, false).getFont());
        assertEquals(List.of(" בא", "12", "דג "), pieces.stream().map(VisualText.Piece::drawn).toList());
        assertEquals(List.of(2, 1, 0), pieces.stream().map(VisualText.Piece::place).toList());
    }

    @Test
    void text_is_cut_where_the_typeface_must_change() {
        assertEquals(List.of(new Run(Typeface.TEXT, "Łódź "), new Run(Typeface.EMOJI, "😀"), new Run(Typeface.TEXT, " ja")),
                new FontRuns(FONTS).of("Łódź 😀 ja"));
        assertEquals(List.of(new Run(Typeface.TEXT, "rad\n"), new Run(Typeface.SCRIPTS, "Namn محمد")),
                new FontRuns(FONTS).of("rad\nNamn محمد"));
    }

    @ParameterizedTest
    @CsvSource({"e\u0301, é", "sam\u00ADman, samman", "a\u0000b, a\uFFFDb", "a\uFFFEb, a\uFFFDb", "\uFEFFa, a", "a\tb, a    b"})
    void text_is_made_printable(String typed, String clean) {
        assertEquals(clean, CleanText.of(typed));
    }

    @Test
    void a_lone_surrogate_becomes_visible() {
        assertEquals("a\uFFFDb", CleanText.of("a\uD83Db"));
        assertEquals("a\nb\nc", CleanText.of("a\r\nb\rc"));
    }

    private static List<String> drawn(String logical) {
        return VisualText.of(logical, FONTS.cut(Typeface.SCRIPTS, false).getFont()).stream().map(VisualText.Piece::drawn).toList();
    }
}
