package se.samform.core.form;

/** A kind of file that may be asked for, with its media type. */
public enum FileKind {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png"),
  HEIC("image/heic", "heic"),
  TIFF("image/tiff", "tif"),
  TEXT("text/plain", "txt"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

  private final String mime;
  private final String ending;

  FileKind(String mime, String ending) {
    this.mime = mime;
    this.ending = ending;
  }

  /** Of a file's name, after the dot. */
  public String ending() {
    return ending;
  }

  public String mime() {
    return mime;
  }
}
