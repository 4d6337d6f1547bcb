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

        private final String text;
        private final BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
        private int position;

        AnyScript(String text) {
            this.text = text;
            lines.setText(text);
        }

        @Override
        public BreakPoint next() {
            if (position >= text.length()) return BreakPoint.getDonePoint();
            int limit = lines.following(position);
            int end = limit == BreakIterator.DONE ? text.length() : limit;
            position = firstRareSign(position, end);
            return new BreakPoint(position);
        }

        /** Just after the first sign beyond 16 bits and what modifies it, or the limit. */
        private int firstRareSign(int from, int limit) {
            for (int i = from; i < limit; i += Character.charCount(text.codePointAt(i)))
                if (Character.isSupplementaryCodePoint(text.codePointAt(i))) return Math.min(limit, endOfSign(i));
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
