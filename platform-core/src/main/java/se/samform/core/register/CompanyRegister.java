package se.samform.core.register;

/** Companies and associations by their organisation numbers. */
public interface CompanyRegister {

  /** @param number ten digits */
  Lookup<Company> company(String number);

  /** Who signs for it, as it was told a moment ago; not found where the register does not tell. @param number ten digits */
  default Lookup<Signatories> signatories(String number) {
    return new Lookup.NotFound<>();
  }

  /** The same, asked now: for what binds it. */
  default Lookup<Signatories> signatoriesNow(String number) {
    return signatories(number);
  }
}
