package se.samform.portal.desk;

import java.util.List;

/** Somebody who is named in the answers. */
public record Party(String role, List<String> lines, boolean isApplicant) {
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
