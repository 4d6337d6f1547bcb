package se.samform.designer.paper.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import se.samform.designer.paper.Box;
import se.samform.designer.paper.Printed;

/** What is printed on the pages, in pieces that hang together. What fields already hold is none of it. */
final class PrintedWords extends PDFTextStripper {

  private static final int MOST = 20_000;
  private static final int LONGEST = 2_000;

  private final Patience patience;
  private final List<Printed> pieces = new ArrayList<>();
  private int operators;

  private PrintedWords(Patience patience) {
    this.patience = patience;
    setSortByPosition(true);
  }

  static List<Printed> of(PDDocument document, Patience patience) throws IOException {
    var words = new PrintedWords(patience);
    words.getText(document);
    return words.pieces;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators % 1_000 == 0) {
      patience.check();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void writeString(String text, List<TextPosition> letters) {
    var said = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (said.isEmpty() || letters.isEmpty() || pieces.size() >= MOST) {
      return;
    }
    var first = letters.getFirst();
    var last = letters.getLast();
    double size = Math.max(first.getFontSizeInPt(), 1);
    double bottom = first.getYDirAdj();
    var box = new Box(getCurrentPageNo(), first.getXDirAdj(), bottom - Math.max(first.getHeightDir(), size * 0.6), last.getXDirAdj() + last.getWidthDirAdj(), bottom);
    add(new Printed(box, said, size, isBold(first)));
  }

  /** Words with no more between them than a space or two are one piece. */
  private void add(Printed word) {
    if (!pieces.isEmpty() && hangsTogether(pieces.getLast(), word)) {
      pieces.add(joined(pieces.removeLast(), word));
    } else {
      pieces.add(word);
    }
  }

  private static boolean hangsTogether(Printed one, Printed next) {
    double gap = next.box().left() - one.box().right();
    boolean isOneLine = one.box().page() == next.box().page() && Math.abs(one.box().bottom() - next.box().bottom()) < 1.5;
    return isOneLine && gap > -1 && gap < one.size() * 0.8 && one.text().length() < LONGEST && one.isBold() == next.isBold();
  }

  private static Printed joined(Printed one, Printed next) {
    var box = new Box(
        one.box().page(), one.box().left(), Math.min(one.box().top(), next.box().top()), next.box().right(), Math.max(one.box().bottom(), next.box().bottom()));
    return new Printed(box, one.text() + " " + next.text(), one.size(), one.isBold());
  }

  private static boolean isBold(TextPosition letter) {
    var name = letter.getFont().getName();
    return name != null && name.toLowerCase(Locale.ROOT).matches(".*(bold|black|heavy|semibold).*");
  }
}
