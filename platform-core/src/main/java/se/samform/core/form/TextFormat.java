package se.samform.core.form;

/** What one line of text must look like. */
public enum TextFormat {
  NONE,
  /** Swedish personal or co-ordination number with twelve digits; the answer is the digits alone. */
  PERSONAL_NUMBER,
  EMAIL,
  PHONE,
  /** Swedish postal code; the answer is five digits. */
  POSTAL_CODE,
  /** Swedish organisation number; the answer is ten digits. */
  ORGANISATION_NUMBER,
  /** Swedish bankgiro number; the answer is seven or eight digits. */
  BANKGIRO,
  /** Swedish plusgiro number; the answer is two to eight digits. */
  PLUSGIRO,
  /** International bank account number (ISO 13616); the answer is capitals and digits. */
  IBAN,
  /** Danish personal number (CPR); the answer is ten digits. */
  CPR,
  /** Danish company number (CVR); the answer is eight digits. */
  CVR,
  /** A web address that begins with http or https. */
  WEB_ADDRESS,
  /** Swedish personal number, and no co-ordination number; the answer is twelve digits. */
  PERSONAL_NUMBER_ONLY,
  /** Swedish co-ordination number, and no personal number; the answer is twelve digits. */
  COORDINATION_NUMBER,
  /** Swedish bank account; the answer is four digits of the clearing number, a hyphen, and the account's digits. */
  BANK_ACCOUNT
}
