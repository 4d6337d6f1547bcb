package se.samform.core.document.pdf;

import java.util.Set;

/** Names that any system can store a file under: no folders, no controls, no tricks with the reading direction. */
final class FileName {

    private static final int LONGEST = 120;

    private FileName() {
    }

    /** A clean name that is not taken; it is taken from then on. */
    static String unused(String asked, Set<String> taken) {
        String name = clean(asked);
        String candidate = name;
        for (int copy = 2; !taken.add(candidate); copy++) candidate = numbered(name, copy);
        return candidate;
    }

    private static String clean(String asked) {
        String lastStep = asked.substring(Math.max(asked.lastIndexOf('/'), asked.lastIndexOf('\\')) + 1);
        String clean = CleanText.of(lastStep).replaceAll("[\\p{Cntrl}\\p{Cf}\\uFFFD:*?\"<>|]", "_").strip();
        if (clean.isEmpty() || clean.chars().allMatch(c -> c == '.')) return "file";
        return clean.length() <= LONGEST ? clean : shortened(clean);
    }

    private static String shortened(String name) {
        String extension = extension(name);
        int end = LONGEST - extension.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + extension;
    }

    private static String numbered(String name, int copy) {
        String extension = extension(name);
        return name.substring(0, name.length() - extension.length()) + " (" + copy + ")" + extension;
    }

    /** With its dot; empty when what follows the last dot is too long to be one. */
    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 || name.length() - dot > 12 ? "" : name.substring(dot);
    }
}
