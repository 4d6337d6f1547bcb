package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samform.core.notice.Cell;
import se.samform.core.notice.Cell;
import se.samform.core.notice.Channel;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.Matrix;

class NoticeTextsTest {
    static Stream<EventKind> kinds() {
        return Matrix.CELLS.keySet().stream().filter(cell -> cell.channel() == Channel.DESK).map(Cell::kind).distinct();
    }

    static Stream<Cell> cells() {
        return Matrix.CELLS.keySet().stream().filter(Matrix::isTold);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_place_that_is_settled_has_a_name_for_what_whom_and_how(Cell cell) {
        for (var language : new String[] {"en", "sv"}) {
            var texts = ResourceBundle.getBundle("se.samform.portal.texts", Locale.of(language));
            for (var key : new String[] {"kind." + cell.kind().key(), "to." + cell.recipient().key(), "channel." + cell.channel().key()}) {
                assertFalse(texts.getString("notice." + key).isBlank(), key);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_that_the_desk_is_told_of_has_words(EventKind kind) {
        for (var language : new String[] {"en", "sv"}) {
            var texts = ResourceBundle.getBundle("se.samform.portal.texts", Locale.of(language));
            assertFalse(texts.getString("desk.notice." + kind.key()).isBlank(), kind.key());
        }
    }
}
