package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.util.List;
import se.samform.core.flow.Role;
import se.samform.core.flow.RoleKind;
import se.samform.core.flow.Route;

/**
 * Where a case goes, in a solver's terms: the first unit or area that a route leads to, and the first officers that one names before that.
 *
 * @param unit the number of its word; of none where no route leads on
 * @param officers the same
 * @param share a number for how it is shared out there
 */
record Destination(Term unit, Term officers, Term share) {

  static Destination of(Meanings meanings) {
    var terms = meanings.terms();
    var definition = meanings.index().definition();
    var officers = definition.roles().stream().filter(role -> role.kind() == RoleKind.OFFICERS).map(Role::id).toList();
    var none = terms.number(-1);
    var goes = new Destination(none, none, none);
    for (var route : definition.flow().routes().reversed()) {
      var way = Way.of(meanings, route, officers);
      var isUnit = terms.all(way.leads, terms.not(way.isOfficers));
      goes = new Destination(terms.choose(isUnit, way.role, goes.unit), terms.choose(way.leads, terms.choose(way.isOfficers, way.role, none), goes.officers),
          terms.choose(isUnit, terms.number(route.share().ordinal()), goes.share));
    }
    return goes;
  }

  private record Way(Term leads, Term role, Term isOfficers) {

    static Way of(Meanings meanings, Route route, List<String> officers) {
      var terms = meanings.terms();
      var holds = meanings.holds(route.when(), meanings.whole());
      return switch (route.to()) {
        case Route.To.Unit(var role) -> new Way(holds, number(meanings, role), terms.truth(officers.contains(role)));
        case Route.To.ByTable(var table) -> {
          var worked = meanings.worked(meanings.index().table(table));
          var role = ((Sym.Word) worked.value()).code();
          yield new Way(terms.all(holds, worked.isThere(), terms.not(worked.fails().any(terms))), role,
              terms.any(officers.stream().map(each -> terms.same(role, number(meanings, each))).toList()));
        }
      };
    }

    private static Term number(Meanings meanings, String role) {
      return meanings.terms().number(meanings.words().code(role));
    }
  }
}
