using System.Data.Common;
using Microsoft.Data.Sqlite;
using Office.Web.Data.Sqlite;

namespace Office.Integration.Tests.Foundation;

public sealed class SqliteStatementsTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteStatements _statements;

    public SqliteStatementsTests()
    {
        _connection.Open();
        _statements = new SqliteStatements(_connection);
        _statements.Run("CREATE TABLE kept (id BLOB PRIMARY KEY, value)", []);
    }

    public static TheoryData<object?> Values { get; } = new((object?[])
        [null, "", "同意，请抓紧办理。", "a\ud83d\ude00b", new string('长', 4_000), 0L, -1L, long.MaxValue, 2.5, Array.Empty<byte>(), new byte[] { 0, 255 }]);

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_stored_and_read_as_the_provider_does_it(object? value)
    {
        _statements.Run("INSERT INTO kept VALUES (@p0, @p1)", [SequentialIds.Make(1), value]);

        var byHand = ReadAll().ShouldHaveSingleItem();
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT value, typeof(value) FROM kept";
        using var reader = command.ExecuteReader();
        reader.Read().ShouldBeTrue();
        byHand.ShouldBe(reader.GetValue(0));
        byHand.ShouldBe(value ?? DBNull.Value);
    }

    [Fact]
    public void An_id_a_time_a_number_a_day_and_a_choice_are_stored_as_the_dialect_stores_them()
    {
        var dialect = new SqliteDialect();
        object[] values =
        [
            SequentialIds.Make(7), DateTimeOffset.FromUnixTimeMilliseconds(1_760_000_000_123), 42, true, new DateOnly(2026, 11, 22), DayOfWeek.Friday,
        ];
        foreach (var value in values)
        {
            _statements.Run("INSERT INTO kept VALUES (NULL, @p0)", [value]);
        }

        object Stored(object value) => dialect.Parameter(value) switch
        {
            int number => (long)number,
            bool yes => yes ? 1L : 0L,
            var other => other,
        };
        ReadAll().ShouldBe(values.Select(Stored));
        List<Guid> ids = [];
        _statements.Run("SELECT value FROM kept WHERE rowid = 1", [], row => ids.Add(dialect.ReadGuid(row, 0)));
        ids.ShouldBe([SequentialIds.Make(7)]);
    }

    [Fact]
    public void A_value_goes_to_the_parameter_of_its_number_wherever_the_text_has_it()
    {
        _statements.Run("INSERT INTO kept VALUES (@p0, @p1)", [SequentialIds.Make(1), "old"]);
        _statements.Run("INSERT INTO kept VALUES (@p0, @p1)", [SequentialIds.Make(2), "old"]);

        _statements.Run("UPDATE kept SET value = @p1 WHERE id = @p0", [SequentialIds.Make(2), "new"]).ShouldBe(1);
        _statements.Run("UPDATE kept SET value = @p1 WHERE id = @p0", [SequentialIds.Make(3), "new"]).ShouldBe(0);

        ReadAll().ShouldBe(["old", "new"]);
    }

    [Fact]
    public void What_fails_is_told_with_its_code_and_can_be_run_again()
    {
        const string Insert = "INSERT INTO kept VALUES (@p0, @p1)";
        _statements.Run(Insert, [SequentialIds.Make(1), 1]);

        Should.Throw<SqliteException>(() => _statements.Run(Insert, [SequentialIds.Make(1), 2])).SqliteErrorCode.ShouldBe(19);

        _statements.Run(Insert, [SequentialIds.Make(2), 3]).ShouldBe(1);
        ReadAll().ShouldBe([1L, 3L]);
    }

    [Fact]
    public void A_reader_that_fails_leaves_the_statement_usable()
    {
        _statements.Run("INSERT INTO kept VALUES (NULL, @p0)", [1]);
        Should.Throw<FormatException>(() => _statements.Run("SELECT value FROM kept", [], _ => throw new FormatException()));

        ReadAll().ShouldBe([1L]);
    }

    [Theory]
    [InlineData("DELETE FROM kept; DELETE FROM kept")]
    [InlineData("DELETE FROM kept WHERE id = @p0")]
    public void Two_statements_or_a_parameter_without_a_value_are_refused(string sql) =>
        Should.Throw<ArgumentException>(() => _statements.Run(sql, []));

    public void Dispose()
    {
        _statements.Dispose();
        _connection.Dispose();
    }

    private List<object> ReadAll()
    {
        List<object> values = [];
        _statements.Run("SELECT value FROM kept ORDER BY rowid", [], (DbDataReader row) => values.Add(row[0]));
        return values;
    }
}
