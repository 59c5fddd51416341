using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Office.Testing;

/// <summary>
/// A PostgreSQL for this test process: the one that OFFICE_TEST_POSTGRES names, else a private cluster in a temporary folder on a
/// free port, which ends and is deleted with the process (also when that is killed: it hangs on the process's pipe).
/// </summary>
public static class PostgresServer
{
    private static readonly Lazy<Task<string>> s_server = new(StartAsync);
    private static readonly Lazy<Task<string>> s_template = new(MakeTemplateAsync);
    private static int s_last;

    /// <summary>A new database with the schema; the connection string.</summary>
    public static async Task<string> CreateDatabaseAsync()
    {
        var template = await s_template.Value;
        return await CreateAsync($"office_{Environment.ProcessId}_{Interlocked.Increment(ref s_last)}", template);
    }

    /// <summary>A new database with nothing in it; the connection string.</summary>
    public static Task<string> CreateEmptyDatabaseAsync() =>
        CreateAsync($"office_{Environment.ProcessId}_{Interlocked.Increment(ref s_last)}", "template0");

    public static async Task DropDatabaseAsync(string connectionString)
    {
        var name = new NpgsqlConnectionStringBuilder(connectionString).Database;
        await ExecuteAsync(await s_server.Value, $"DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)");
    }

    private static async Task<string> MakeTemplateAsync()
    {
        var database = await CreateAsync($"office_template_{Environment.ProcessId}", "template0");
        await ExecuteAsync(database, SchemaOfTheModel.Of(DatabaseKind.Postgres));
        return new NpgsqlConnectionStringBuilder(database).Database!;
    }

    private static async Task<string> CreateAsync(string name, string template)
    {
        var server = await s_server.Value;
        await ExecuteAsync(server, $"DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)");
        await ExecuteAsync(server, $"CREATE DATABASE \"{name}\" TEMPLATE \"{template}\"");
        return new NpgsqlConnectionStringBuilder(server) { Database = name, Pooling = true, MaxPoolSize = 20 }.ConnectionString;
    }

    private static async Task ExecuteAsync(string server, string sql)
    {
        var settings = new NpgsqlConnectionStringBuilder(server) { Pooling = false };
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync();
#pragma warning disable CA2100 // Names made here.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("OFFICE_TEST_POSTGRES") is { Length: > 0 } given)
        {
            return given;
        }

        var binaries = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql")
                .Select(version => Path.Combine(version, "bin"))
                .LastOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")))
            : null;
        if (binaries is null)
        {
            throw new SkippedException("PostgreSQL is not installed (apt-get install postgresql).");
        }

        var port = FreePort();
        var started = Process.Start(Cluster(binaries, port))!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => started.StandardInput.Close();
        // The script says "ready" once, after pg_isready.
        while (await started.StandardOutput.ReadLineAsync() is { } line)
        {
            if (string.Equals(line, "ready", StringComparison.Ordinal))
            {
                return $"Host=127.0.0.1;Port={port};Username=office;Database=postgres;Include Error Detail=true";
            }
        }

        throw new InvalidOperationException($"The private PostgreSQL did not start: {await started.StandardError.ReadToEndAsync()}");
    }

    private static ProcessStartInfo Cluster(string binaries, int port)
    {
        // fsync off: these databases live for seconds and no test pulls the plug.
        var script = $$"""
            set -e
            dir=$(mktemp -d /tmp/office-pg-XXXXXX)
            cd "$dir"
            trap 'kill -INT $server 2>/dev/null; wait $server 2>/dev/null; cd /; rm -rf "$dir"' EXIT
            {{binaries}}/initdb -D "$dir/data" -U office -A trust -E UTF8 --locale=C -N >/dev/null
            {{binaries}}/postgres -D "$dir/data" -p {{port}} -k "$dir" -c listen_addresses=127.0.0.1 -c fsync=off \
                -c max_connections=200 -c shared_buffers=64MB -c log_min_messages=fatal >"$dir/log" 2>&1 &
            server=$!
            until {{binaries}}/pg_isready -q -h 127.0.0.1 -p {{port}}; do kill -0 $server; sleep 0.1; done
            echo ready
            cat >/dev/null
            """;
        // initdb refuses root.
        var isRoot = string.Equals(Environment.UserName, "root", StringComparison.Ordinal);
        string[] arguments = isRoot ? ["-u", "postgres", "--", "sh", "-c", script] : ["-c", script];
        return new ProcessStartInfo(isRoot ? "runuser" : "sh", arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
