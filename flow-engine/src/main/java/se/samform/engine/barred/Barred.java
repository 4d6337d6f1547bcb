package se.samform.engine.barred;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.store.Session;

/** Leaves cases out of statements, and writes which. One row along the key of a small table is read for each case that is shown. */
public final class Barred {

  private Barred() {}

  /** That the case {@code c} isn't kept from the reader, to go on with after a condition; nothing where nobody in particular reads. */
  public static String not(Optional<OfficerId> reader, List<Object> values) {
    reader.ifPresent(values::add);
    return reader.isPresent() ? not("c", "id", "?") : "";
  }

  /**
   * The same of the case and the officer that a row tells.
   *
   * @param of its table, or what that is called in the statement
   * @param caseId its column
   * @param officerId a column with its table, or a value yet to be bound
   */
  public static String not(String of, String caseId, String officerId) {
    return " and not exists (select 1 from case_barred b where b.officer_id = " + officerId + " and b.case_id = " + of + "." + caseId
        + " and b.municipality_id = " + of + ".municipality_id)";
  }

  /** Nobody ever leaves. */
  public static void add(Session session, MunicipalityId municipality, CaseId id, Collection<OfficerId> officers) throws SQLException {
    var rows = new ArrayList<Object[]>();
    officers.forEach(officer -> rows.add(new Object[] {officer, id, municipality}));
    session.insertAll("insert ignore into case_barred (officer_id, case_id, municipality_id)", rows);
  }
}
