package se.samform.portal.running;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An e-service in the list of all.
 *
 * @param design path of what is being built; empty for none
 * @param version that is published; 0 for none
 * @param changed when what is being built was changed last, and by whom; empty for none
 * @param state {@code open}, {@code closed}, {@code withdrawn} or {@code unpublished}
 * @param said its state in a sentence
 * @param reviewed the day, as people read it; empty for never
 * @param open cases that are open
 * @param drafts that may still be handed in
 * @param lastYear cases that came in within a year
 * @param grade the mean of what people said within a year, in tenths of a grade from 10 to 50; 0 where nobody did
 * @param mean the same from 1 to 5, as people read it; empty where nobody did
 * @param graded how many did
 * @param findings what the analysis found in what is published; empty where it wasn't asked
 */
public record ServiceLine(
    String key, String title, String design, int version, String changed, String state, String said, String owner, String informationOwner,
    Optional<LocalDate> reviewedOn, String reviewed, int open, int drafts, long lastYear, int grade, String mean, long graded, Optional<Integer> findings, List<Used> uses) {

    public ServiceLine {
        uses = List.copyOf(uses);
    }

    public boolean isPublished() {
        return version > 0;
    }

    /** What it depends on, each name once. */
    public String getNames() {
        return uses.stream().map(Used::name).distinct().collect(Collectors.joining(", "));
    }

    /** A number; empty where it wasn't asked. */
    public String getFound() {
        return findings.map(String::valueOf).orElse("");
    }
}
