package se.samform.core.form;

/** What one line of text must look like. */
public enum TextFormat {
  NONE,
  /** Swedish personal or co-ordination number with twelve digits; the answer is the digits alone. */
  PERSONAL_NUMBER,
  EMAIL,
  PHONE,
  /** Swedish postal code; the answer is five digits. */
  POSTAL_CODE
}
