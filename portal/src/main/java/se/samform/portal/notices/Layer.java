package se.samform.portal.notices;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.notice.Cell;
import se.samform.core.notice.Matrix;
import se.samform.core.notice.NoticeSettings;
import se.samform.core.notice.OwnWords;
import se.samform.core.notice.Settled;
import se.samform.core.publication.Published;
import se.samform.core.text.Language;

/**
 * What an administrator changes: what the municipality settled for all its e-services, or for one of them.
 *
 * @param service empty for all of them
 * @param own what is settled here
 * @param below what holds without it
 * @param version to say when saving over it
 * @param secret whether all of a case may be
 */
record Layer(Optional<Published> service, NoticeSettings own, Settled below, int version, boolean secret) {
    boolean isOn(Cell cell) {
        return Matrix.isAlwaysOn(cell) || own.on(cell).orElseGet(() -> below.isOn(cell));
    }

    /** Whether it is settled here otherwise than it would be without. */
    boolean isOwn(Cell cell) {
        return own.on(cell).filter(on -> isOn(cell) != below.isOn(cell)).isPresent();
    }

    Optional<OwnWords> words(Cell cell, Language language) {
        return settled().words(cell, language);
    }

    Settled settled() {
        return settled(own);
    }

    Settled settled(NoticeSettings others) {
        return service.isPresent() ? new Settled(others, below.definition(), below.municipality()) : new Settled(NoticeSettings.NONE, others);
    }

    /** What can be settled here, in the order of the matrix. */
    Stream<Cell> cells() {
        Predicate<Cell> isHere = service.isPresent() ? Matrix::isOfACase : Matrix::isTold;
        return Matrix.CELLS.keySet().stream().filter(isHere);
    }

    /** The same with these on and all others off; what is as it would be without isn't settled. What isn't asked about stays. */
    Map<Cell, Boolean> turned(Set<Cell> on) {
        var asked = cells().filter(cell -> !Matrix.isAlwaysOn(cell)).collect(Collectors.toSet());
        var kept = own.on().entrySet().stream().filter(each -> !asked.contains(each.getKey()));
        var said = asked.stream().filter(cell -> on.contains(cell) != below.isOn(cell)).map(cell -> Map.entry(cell, on.contains(cell)));
        return Stream.concat(kept, said).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
