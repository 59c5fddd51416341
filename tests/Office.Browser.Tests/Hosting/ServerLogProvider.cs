using Microsoft.Extensions.Logging;

namespace Office.Browser.Tests.Hosting;

/// <summary>Leads what an office in the tests' own process logs to its <see cref="ServerLog"/>.</summary>
internal sealed class ServerLogProvider(ServerLog log) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new Line(log, categoryName);

    public void Dispose()
    {
        // The log is its office's, and outlives it by the last complaint.
    }

    private sealed class Line(ServerLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (!IsEnabled(logLevel))
            {
                return;
            }

            log.Take($"{Word(logLevel)}: {category}[{eventId.Id}]");
            foreach (var line in $"{formatter(state, exception)}\n{exception}".Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                log.Take($"      {line}");
            }
        }

        private static string Word(LogLevel level) => level switch
        {
            LogLevel.Critical => "crit",
            LogLevel.Error => "fail",
            _ => "warn",
        };
    }
}
