import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * One OpenSearch node for one machine. Arguments: data folder, cluster name, listening address, HTTP port.
 * Ends when its standard input closes, that is when the launcher is gone. (The runner's own main can't use ports above 9299.)
 */
public class OpenSearchNode {
  public static void main(String[] args) throws Exception {
    OpenSearchRunner runner = new OpenSearchRunner();
    runner.setMaxHttpPort(-1); // take exactly the port given, never the next free one
    runner.onBuild((number, settings) -> {
      settings.put("network.host", args[2]);
      settings.put("http.port", args[3]);
      settings.put("transport.port", "0");
      settings.put("discovery.type", "single-node");
      settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
      settings.put("action.auto_create_index", true);
      settings.put("cluster.default.index.refresh_interval", "200ms"); // of 1 s: people wait for Tasklist to see what they did
    });
    runner.build(OpenSearchRunner.newConfigs().basePath(args[0]).clusterName(args[1]).numOfNode(1).baseHttpPort(0));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(runner)));
    while (System.in.read() >= 0) {}
    System.exit(0);
  }

  private static void close(OpenSearchRunner runner) {
    try {
      runner.close();
    } catch (Exception failure) {
      failure.printStackTrace();
    }
  }
}
