package se.samform.core.form;

/** A kind of file that may be asked for, with its media type. */
public enum FileKind {
  PDF("application/pdf"),
  JPEG("image/jpeg"),
  PNG("image/png"),
  HEIC("image/heic"),
  TIFF("image/tiff"),
  TEXT("text/plain"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final String mime;

  FileKind(String mime) {
    this.mime = mime;
  }

  public String mime() {
    return mime;
  }
}
