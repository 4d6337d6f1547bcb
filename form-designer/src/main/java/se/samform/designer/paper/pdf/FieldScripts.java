package se.samform.designer.paper.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;

/** The small programs that a field may have. They are read, and never run. */
final class FieldScripts {

  private static final int LONGEST = 2_000;
  private static final COSName KEYSTROKE = COSName.K;

  private FieldScripts() {}

  /** What formats it, else what watches over what is typed; empty for neither. */
  static String format(PDTerminalField field) {
    for (var when : List.of(COSName.F, KEYSTROKE)) {
      var script = script(field, when);
      if (!script.isEmpty()) {
        return script;
      }
    }
    return "";
  }

  static boolean isCalculated(PDTerminalField field) {
    return !script(field, COSName.C).isEmpty();
  }

  private static String script(PDTerminalField field, COSName when) {
    return field.getCOSObject().getDictionaryObject(COSName.AA) instanceof COSDictionary actions
            && actions.getDictionaryObject(when) instanceof COSDictionary action
        ? shortened(text(action.getDictionaryObject(COSName.JS)))
        : "";
  }

  private static String text(COSBase script) {
    return switch (script) {
      case COSString text -> text.getString();
      case COSStream stream -> stream.toTextString();
      case null, default -> "";
    };
  }

  private static String shortened(String script) {
    return script.length() > LONGEST ? script.substring(0, LONGEST) : script;
  }
}
