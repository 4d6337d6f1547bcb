package se.samform.portal.desk;

import java.util.List;
import java.util.stream.Stream;

/** Somebody who is named in the answers. @param signs whether they are one of those who must sign: beside the applicant, not whom it is about */
public record Party(String role, List<String> lines, boolean isApplicant, boolean signs) {
    Party(String role, List<String> lines, boolean isApplicant) {
        this(role, lines, isApplicant, false);
    }

    /** The same as somebody else that is named: with that role as well, and something more said of them. */
    Party as(String otherRole, String line) {
        return new Party(isApplicant ? role + " · " + otherRole : otherRole, Stream.concat(lines.stream(), Stream.of(line)).toList(), isApplicant, signs);
    }

    public String getName() {
        return lines.getFirst();
    }

    public List<String> getMore() {
        return lines.subList(1, lines.size());
    }

    String firstOfMore() {
        return getMore().stream().findFirst().orElse("");
    }
}
