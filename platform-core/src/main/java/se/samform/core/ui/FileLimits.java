package se.samform.core.ui;

/**
 * What files may be given.
 *
 * @param kinds as people know them: PDF, JPEG
 * @param size at most so large, as people read it: 10 MB
 * @param accept for the browser's own choice of files
 */
public record FileLimits(int count, String kinds, String size, String accept) {

  public boolean isSeveral() {
    return count > 1;
  }
}
