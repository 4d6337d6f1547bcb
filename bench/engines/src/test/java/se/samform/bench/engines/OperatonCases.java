package se.samform.bench.engines;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.operaton.bpm.engine.ProcessEngine;
import org.operaton.bpm.engine.ProcessEngineConfiguration;
import org.operaton.bpm.engine.delegate.DelegateTask;
import org.operaton.bpm.engine.delegate.TaskListener;
import org.operaton.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** Operaton by itself, without its metrics and without asking whether people may. */
final class OperatonCases implements CaseEngine {

    private static final Map<String, Became> TOLD = new ConcurrentHashMap<>();

    private final ProcessEngine engine;
    private final String name;
    private final boolean history;

    private record Became(String task, String unit) {}

    OperatonCases(DataSource source, boolean history) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("operaton-" + history);
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(history ? ProcessEngineConfiguration.HISTORY_FULL : ProcessEngineConfiguration.HISTORY_NONE);
        configuration.setHistoryTimeToLive("P1000D");
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setAuthorizationEnabled(false);
        this.engine = configuration.buildProcessEngine();
        this.history = history;
        this.name = "Operaton 1.0.3, history " + (history ? "full" : "none");
        engine.getRepositoryService().createDeployment()
                .addString("case.bpmn", Resources.text("operaton.bpmn"))
                .addString("routing.dmn", Table.dmn("https://www.omg.org/spec/DMN/20191111/MODEL/", "integer")).deploy();
    }

    @Override
    public String name() {
        return name;
    }

    /** Without its history nothing is left of a case that is over. */
    @Override
    public boolean isToBeBeaten() {
        return history;
    }

    @Override
    public String handle(Application application) {
        var started = engine.getRuntimeService().startProcessInstanceByKey("case",
                Map.of("answers", application.json(), "kind", application.kind(), "amount", application.amount()));
        var told = TOLD.remove(started.getId());
        engine.getTaskService().claim(told.task(), "nils");
        engine.getTaskService().complete(told.task(), Map.of("status", "closed"));
        return told.unit();
    }

    /** Tells which task it became, so that nobody need look for it. */
    public static final class Told implements TaskListener {

        @Override
        public void notify(DelegateTask task) {
            TOLD.put(task.getProcessInstanceId(), new Became(task.getId(), (String) task.getVariable("unit")));
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
