package se.samform.core.document.pdf;

import java.text.BreakIterator;
import java.util.Locale;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

/**
 * Where a line may break: after spaces, after a hyphen between letters, and inside what has run on for long (web
 * addresses) after its punctuation. Other scripts than Latin, Greek and Cyrillic ask the JDK, which knows them but costs
 * more than all the rest of the layout; emoji and rare signs may always be parted, as Flying Saucer would cut their
 * surrogates in two when forced.
 */
final class LineBreaks implements LineBreakingStrategy {

    private static final int LONG = 25;
    private static final int ABSURD = 150; // more than a line holds; else each line would measure all the rest of the word
    private static final char FIRST_COMBINING = '\u0300';

    @Override
    public BreakPointsProvider getBreakPointsProvider(String text, String language, CalculatedStyle style) {
        return isSimple(text) ? new Simple(text) : new AnyScript(text);
    }

    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++)
            if (text.charAt(i) >= FIRST_COMBINING && !isCommonPunctuation(text.charAt(i))) return false;
        return true;
    }

    /** Dashes, quotation marks, the ellipsis. */
    private static boolean isCommonPunctuation(char c) {
        return c >= '\u2010' && c <= '\u2027';
    }

    private static final class Simple implements BreakPointsProvider {

        private final String text;
        private int position;

        Simple(String text) {
            this.text = text;
        }

        @Override
        public BreakPoint next() {
            if (position >= text.length()) return BreakPoint.getDonePoint();
            int start = position;
            do position++;
            while (position < text.length() && !mayBreakAt(start));
            return new BreakPoint(position);
        }

        private boolean mayBreakAt(int start) {
            if (position - start >= ABSURD) return true;
            char before = text.charAt(position - 1);
            char after = text.charAt(position);
            if (isSpace(after)) return false;
            if (isSpace(before)) return true;
            if (before == '-' || before == '\u2013')
                return position - start > 1 && Character.isLetter(text.charAt(position - 2)) && Character.isLetter(after);
            return position - start > LONG && "/?&=_.,;@-".indexOf(before) >= 0 && Character.isLetterOrDigit(after);
        }

        /** Not the no-break space. */
        private static boolean isSpace(char c) {
            return c == ' ' || c == '\n';
        }
    }

    private static final class AnyScript implements BreakPointsProvider {

        private static final int WINDOW = 1000; // each line asks anew: so it doesn't look through all the rest each time

        private final String text;
        private final BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
        private int windowStart;
        private int windowEnd;
        private int boundary;
        private int position;

        AnyScript(String text) {
            this.text = text;
            lookFrom(0);
        }

        @Override
        public BreakPoint next() {
            if (position >= text.length()) return BreakPoint.getDonePoint();
            while (boundary <= position) boundary = nextBoundary();
            position = firstRareSign(position, Math.min(boundary, position + ABSURD));
            return new BreakPoint(position);
        }

        private int nextBoundary() {
            int next = lines.next();
            boolean cutByWindow = windowStart + next == windowEnd && windowEnd < text.length();
            if (next != BreakIterator.DONE && !(cutByWindow && position > windowStart)) return windowStart + next;
            lookFrom(position);
            return windowStart + lines.next();
        }

        private void lookFrom(int start) {
            windowStart = start;
            windowEnd = Math.min(start + WINDOW, text.length());
            lines.setText(text.substring(windowStart, windowEnd));
        }

        /** Just after the first sign beyond 16 bits and what modifies it, or the limit. */
        private int firstRareSign(int from, int limit) {
            for (int i = from; i < limit; i++)
                if (Character.isHighSurrogate(text.charAt(i))) return endOfSign(i);
            return limit;
        }

        private int endOfSign(int start) {
            int end = start + 2;
            while (end < text.length() && VisualText.hasNoShape(text.codePointAt(end)))
                end += Character.charCount(text.codePointAt(end));
            return end;
        }
    }
}
