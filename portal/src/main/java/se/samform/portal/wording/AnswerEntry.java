package se.samform.portal.wording;

import java.util.List;

/** One question with its answer as people read it. @param files those of a file question, instead of lines @param sources where it comes from, if a register was asked */
public record AnswerEntry(String label, List<String> lines, List<FileLink> files, boolean calculated, List<String> sources) {
    public AnswerEntry {
        lines = List.copyOf(lines);
        files = List.copyOf(files);
        sources = List.copyOf(sources);
    }
}
