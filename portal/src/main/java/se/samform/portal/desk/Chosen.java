package se.samform.portal.desk;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samform.core.id.CaseId;
import se.samform.engine.casefile.CaseHead;
import se.samform.portal.mypages.CaseAddress;

/** A case chosen in a list. @param seq of its newest event, as it was shown; 0 if that isn't said */
record Chosen(CaseId id, int seq) {

    static Chosen of(CaseHead head) {
        return new Chosen(head.id(), head.lastSeq());
    }

    /** Each case once; what can't be read is nothing. */
    static List<Chosen> read(String[] values) {
        Set<CaseId> met = new HashSet<>();
        return Stream.ofNullable(values).flatMap(Arrays::stream).flatMap(value -> read(value).stream()).filter(chosen -> met.add(chosen.id())).toList();
    }

    private static Optional<Chosen> read(String value) {
        int bar = value.indexOf('_');
        String seq = bar < 0 ? "0" : value.substring(bar + 1);
        if (!seq.matches("[0-9]{1,9}")) return Optional.empty();
        return CaseAddress.id(bar < 0 ? value : value.substring(0, bar)).map(id -> new Chosen(id, Integer.parseInt(seq)));
    }

    /** As a form says it. */
    String value() {
        return id.text() + "_" + seq;
    }
}
