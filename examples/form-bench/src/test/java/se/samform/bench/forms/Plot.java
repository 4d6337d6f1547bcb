package se.samform.bench.forms;

import java.util.List;
import java.util.Locale;

/** Growth by the number of questions as an SVG, all axes logarithmic. */
final class Plot {

  private static final List<String> COLOURS = List.of("#005ea5", "#b3521a", "#6f7d00", "#8a3ca8", "#00766c", "#b0003a");
  /** Lines differ for those too who don't see colours. */
  private static final List<String> DASHES = List.of("none", "none", "6 3", "2 3", "10 3 2 3", "4 2");
  private static final int WIDTH = 330;
  private static final int HEIGHT = 260;
  private static final int LEFT = 60;
  private static final int TOP = 34;
  private static final int BELOW = 46;
  private static final int COLUMNS = 2;

  private final Results results;
  private final StringBuilder svg = new StringBuilder();

  private Plot(Results results) {
    this.results = results;
  }

  static String of(Results results) {
    return new Plot(results).drawn();
  }

  private String drawn() {
    int width = COLUMNS * (LEFT + WIDTH) + 20;
    int bottom = (Panel.ALL.size() + 1) / COLUMNS * (TOP + HEIGHT + BELOW);
    add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" font-family=\"sans-serif\" font-size=\"12\" fill=\"#222\">", width, bottom + 40);
    add("<title>Time and memory by number of questions, both logarithmic</title>");
    add("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>", width, bottom + 40);
    for (int i = 0; i < Panel.ALL.size(); i++) {
      panel(LEFT + i % COLUMNS * (LEFT + WIDTH), TOP + i / COLUMNS * (TOP + HEIGHT + BELOW), Panel.ALL.get(i));
    }
    legend(bottom + 16);
    return svg.append("</svg>\n").toString();
  }

  private void panel(int left, int top, Panel panel) {
    add("<text x=\"%d\" y=\"%d\" font-weight=\"bold\">%s</text>", left, top - 14, panel.title());
    for (int i = 0; i < panel.labels().size(); i++) {
      double y = top + HEIGHT * (1 - i / (panel.labels().size() - 1.0));
      add("<path d=\"M%d %.1fh%d\" stroke=\"#ddd\"/>", left, y, WIDTH);
      add("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>", left - 6, y + 4, panel.labels().get(i));
    }
    for (int size : results.bySize().keySet()) {
      add("<path d=\"M%.1f %dv%d\" stroke=\"#eee\"/>", x(left, size), top, HEIGHT);
      add("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" font-size=\"11\">%s</text>", x(left, size), top + HEIGHT + 16, Results.count(size));
    }
    results.engines().forEach(engine -> line(left, top, engine, panel));
  }

  private void line(int left, int top, String engine, Panel panel) {
    var points = new StringBuilder();
    for (int size : results.bySize().keySet()) {
      double value = panel.value().applyAsDouble(results.of(size, engine, panel.task()));
      if (value <= 0) {
        return;
      }
      points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(left, size), top + HEIGHT * (1 - panel.height(value))));
    }
    add("<polyline points=\"%s\" fill=\"none\" %s/>", points.toString().strip(), stroke(engine));
  }

  private void legend(int y) {
    int x = LEFT;
    for (var engine : results.engines()) {
      add("<path d=\"M%d %dh24\" %s/>", x, y - 4, stroke(engine));
      add("<text x=\"%d\" y=\"%d\">%s</text>", x + 30, y, engine);
      x += 122;
    }
    add("<text x=\"%d\" y=\"%d\">By number of questions</text>", LEFT, y + 18);
  }

  private String stroke(String engine) {
    int number = results.engines().indexOf(engine);
    return "stroke=\"%s\" stroke-dasharray=\"%s\" stroke-width=\"%s\"".formatted(
        COLOURS.get(number), DASHES.get(number), number == 0 ? "3" : "1.5");
  }

  private double x(int left, int size) {
    var sizes = results.bySize();
    return left + 12 + (WIDTH - 24) * Math.log((double) size / sizes.firstKey()) / Math.log((double) sizes.lastKey() / sizes.firstKey());
  }

  private void add(String element, Object... with) {
    svg.append(String.format(Locale.ROOT, element, with)).append("\n");
  }
}
