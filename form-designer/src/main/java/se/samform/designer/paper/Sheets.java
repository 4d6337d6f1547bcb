package se.samform.designer.paper;

import java.util.List;

/**
 * What was read of a PDF.
 *
 * @param title as its properties say; may be empty
 * @param leftOut fields that people don't fill in here
 */
public record Sheets(String title, int pages, List<Field> fields, List<Printed> printed, List<Remark> leftOut) {
  public Sheets {
    fields = List.copyOf(fields);
    printed = List.copyOf(printed);
    leftOut = List.copyOf(leftOut);
  }
}
