package se.samform.designer.paper.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import se.samform.designer.paper.Box;

/** Where the places to fill in are on their pages. */
final class Places {

  private record Page(int number, PDPage page) {}

  private final Map<COSDictionary, Page> pages = new IdentityHashMap<>();

  private Places() {}

  static Places of(PDDocument document) throws IOException {
    var places = new Places();
    int number = 0;
    for (var page : document.getPages()) {
      number++;
      for (var annotation : page.getAnnotations()) {
        places.pages.putIfAbsent(annotation.getCOSObject(), new Page(number, page));
      }
    }
    return places;
  }

  /** Empty for one that people see on no page. */
  Optional<Box> of(PDAnnotationWidget widget) {
    boolean isSeen = !widget.isHidden() && !widget.isNoView() && !widget.isInvisible();
    return Optional.ofNullable(pages.get(widget.getCOSObject())).filter(page -> isSeen && widget.getRectangle() != null)
        .map(page -> box(page, widget.getRectangle())).filter(box -> box.right() > box.left() && box.bottom() > box.top());
  }

  private static Box box(Page on, PDRectangle at) {
    var crop = on.page().getCropBox();
    double left = at.getLowerLeftX() - crop.getLowerLeftX();
    double right = at.getUpperRightX() - crop.getLowerLeftX();
    double below = at.getLowerLeftY() - crop.getLowerLeftY();
    double above = at.getUpperRightY() - crop.getLowerLeftY();
    return switch (Math.floorMod(on.page().getRotation(), 360)) {
      case 90 -> new Box(on.number(), below, left, above, right);
      case 180 -> new Box(on.number(), crop.getWidth() - right, below, crop.getWidth() - left, above);
      case 270 -> new Box(on.number(), crop.getHeight() - above, crop.getWidth() - right, crop.getHeight() - below, crop.getWidth() - left);
      default -> new Box(on.number(), left, crop.getHeight() - above, right, crop.getHeight() - below);
    };
  }
}
