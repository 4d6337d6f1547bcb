package se.samform.core.register;

/** Companies and associations by their organisation numbers. */
public interface CompanyRegister {

  /** @param number ten digits */
  Lookup<Company> company(String number);
}
