package se.samform.portal.desk;

import java.util.List;

/** Somebody who is named in the answers. @param signs whether they are one of those who must sign: beside the applicant, not whom it is about */
public record Party(String role, List<String> lines, boolean isApplicant, boolean signs) {
    Party(String role, List<String> lines, boolean isApplicant) {
        this(role, lines, isApplicant, false);
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
