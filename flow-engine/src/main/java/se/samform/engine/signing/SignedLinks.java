package se.samform.engine.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.party.Applicant;
import se.samform.core.store.Database;
import se.samform.core.store.Session;
import se.samform.core.vault.Sha256;
import se.samform.core.vault.Vault;

/** Where the links lead that somebody signed by, once what they signed is a case: to that they signed, and when. */
@ApplicationScoped
public class SignedLinks {

  private final Database database;
  private final Vault vault;

  @Inject
  public SignedLinks(Database database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  /** For the container's proxy. */
  protected SignedLinks() {
    this(null, null);
  }

  /** What a link led to. @param kase that it became; whether they may read it is another matter */
  public record Signed(CaseId kase, Instant at) {}

  /** For who signed, and nobody else. @param address the token of a mail, or a round's id as text */
  public Optional<Signed> find(MunicipalityId municipality, String address, Applicant.Person person) {
    return database.read(session -> session.one(
        "select case_id, signed_at from signed_link where municipality_id = ? and address_hash = ? and person_hash = ?",
        row -> new Signed(row.id("case_id", CaseId::new), row.instant("signed_at")),
        municipality, hash(address), person.hash(vault, municipality).value()));
  }

  /** Before the round goes with its draft. */
  static void keep(Session session, StoredRound stored) throws SQLException {
    session.change("insert into signed_link (municipality_id, address_hash, person_hash, case_id, signed_at)"
        + " select i.municipality_id, i.token_hash, s.person_hash, ?, s.at from signing_invitation i"
        + " join signing_signer s on s.municipality_id = i.municipality_id and s.round_id = i.round_id and s.number = i.number"
        + " where i.municipality_id = ? and i.round_id = ?", stored.draft(), stored.municipality(), stored.id());
    var rows = new ArrayList<Object[]>();
    for (int i = 0; i < stored.people().size(); i++) {
      var at = stored.round().signers().get(i).at().orElseThrow();
      rows.add(new Object[] {stored.municipality(), hash(stored.id().text()), stored.people().get(i).value(), stored.draft(), at});
    }
    session.insertAll("insert ignore into signed_link (municipality_id, address_hash, person_hash, case_id, signed_at)", rows);
  }

  private static byte[] hash(String address) {
    return Sha256.of(address.getBytes(StandardCharsets.UTF_8));
  }
}
