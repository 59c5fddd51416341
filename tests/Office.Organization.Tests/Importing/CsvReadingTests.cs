using System.Text;
using Office.Organization.Importing;

namespace Office.Organization.Tests.Importing;

public sealed class CsvReadingTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_sound_folder_has_no_problems() => (await _folder.ProblemsAsync()).ShouldBeEmpty();

    [Fact]
    public async Task A_byte_order_mark_is_read_over()
    {
        var plain = await File.ReadAllBytesAsync(_folder.At(ImportFolder.Units), TestContext.Current.CancellationToken);
        _folder.Write(ImportFolder.Units, [.. Encoding.UTF8.Preamble, .. plain]);

        (await _folder.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Windows_line_ends_and_empty_lines_are_read_over()
    {
        _folder.Replace(ImportFolder.Units, "\n", "\r\n");
        _folder.Append(ImportFolder.Units, "\r\n\r\n");

        (await _folder.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_quoted_field_keeps_its_comma_and_its_quotation_mark()
    {
        _folder.Replace(ImportFolder.Posts, "副镇长", "\"副镇长,兼\"\"河长\"\"\"");

        var (rows, problems) = await _folder.ReadAsync();

        problems.ShouldBeEmpty();
        rows.Posts[2].Title.ShouldBe("副镇长,兼\"河长\"");
    }

    [Theory]
    [InlineData("\"镇领导")]
    [InlineData("镇\"领导")]
    [InlineData("\"镇\"领导")]
    public async Task An_unclosed_or_stray_quotation_mark_is_refused(string field)
    {
        _folder.Replace(ImportFolder.Units, "镇领导", field);

        (await _folder.ProblemsAsync()).ShouldBe(["units.csv:2 import.quotes"]);
    }

    [Theory]
    [InlineData("=HYPERLINK(1)")]
    [InlineData("+1")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\"=1+1\"")]
    public async Task A_field_that_a_spreadsheet_would_run_is_refused(string field)
    {
        _folder.Replace(ImportFolder.Units, "镇领导", field);

        (await _folder.ProblemsAsync()).ShouldBe(["units.csv:2 import.formula"]);
    }

    [Fact]
    public async Task A_row_with_a_field_too_few_is_refused_with_its_line()
    {
        _folder.Append(ImportFolder.Units, "T,CZ,财政所,3");

        (await _folder.ProblemsAsync()).ShouldBe(["units.csv:4 import.field-count"]);
    }

    [Fact]
    public async Task A_missing_and_an_unknown_column_are_both_named()
    {
        _folder.Replace(ImportFolder.Units, "order", "ordre");

        (await _folder.ProblemsAsync()).ShouldBe(["units.csv:1 import.column-unknown", "units.csv:1 import.column-missing"]);
    }

    [Fact]
    public async Task A_column_that_appears_twice_is_refused()
    {
        _folder.Replace(ImportFolder.Units, "office", "office,office");

        (await _folder.ProblemsAsync()).ShouldBe(["units.csv:1 import.column-unknown"]);
    }

    [Fact]
    public async Task A_file_in_another_encoding_is_refused()
    {
        // 镇 in GB 18030.
        _folder.Write(ImportFolder.Units, [.. "organ,code,name,order,office\nT,LD,"u8, 0xD5, 0xF2, .. ",1,no"u8]);

        (await _folder.ProblemsAsync()).ShouldBe(["units.csv:0 import.not-utf8"]);
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        File.Delete(_folder.At(ImportFolder.Posts));

        (await _folder.ProblemsAsync()).ShouldBe(["posts.csv:0 import.file-missing"]);
    }

    [Fact]
    public async Task An_empty_file_lacks_its_columns_and_is_not_read_further()
    {
        _folder.Write(ImportFolder.Units, "");

        (await _folder.ProblemsAsync()).ShouldContain("units.csv:1 import.column-missing", StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_file_with_a_header_alone_is_refused()
    {
        _folder.Write(ImportFolder.Units, "organ,code,name,order,office\n");

        (await _folder.ProblemsAsync()).ShouldBe(["units.csv:0 import.empty"]);
    }

    [Fact]
    public async Task A_file_of_100_MB_is_refused_unread()
    {
        await using (var file = File.OpenWrite(_folder.At(ImportFolder.Units)))
        {
            // A hole: nothing is written to the disk, and nothing would be left of memory if it were read.
            file.SetLength(100L << 20);
        }

        (await _folder.ProblemsAsync()).ShouldBe(["units.csv:0 import.file-too-large"]);
    }

    [Fact]
    public async Task More_rows_than_allowed_are_refused() =>
        (await _folder.ProblemsAsync(ImportLimits.Usual with { Rows = 6 })).ShouldBe(["posts.csv:0 import.too-many-rows"]);

    [Fact]
    public async Task A_field_longer_than_allowed_is_refused()
    {
        _folder.Replace(ImportFolder.Units, "镇领导", new string('长', 401));

        (await _folder.ProblemsAsync()).ShouldBe(["units.csv:2 import.field-too-long"]);
    }

    [Fact]
    public async Task A_tab_or_other_control_character_is_refused()
    {
        _folder.Replace(ImportFolder.Units, "镇领导", "镇\t领导");

        (await _folder.ProblemsAsync()).ShouldBe(["units.csv:2 import.control-character"]);
    }

    [Fact]
    public async Task A_direction_mark_in_a_name_is_refused()
    {
        _folder.Replace(ImportFolder.Officials, "单祎", "单\u202E祎");

        (await _folder.ProblemsAsync()).ShouldBe(["officials.csv:4 import.malformed"]);
    }

    [Theory]
    [InlineData("2026-11-20", "2026-13-20", "officials.csv:3 import.not-a-date")]
    [InlineData("2026-11-20", "20/11/2026", "officials.csv:3 import.not-a-date")]
    [InlineData("shan yi,3", "shan yi,drei", "officials.csv:4 import.not-a-number")]
    [InlineData("shan yi,3", "shan yi,99999999999", "officials.csv:4 import.not-a-number")]
    [InlineData("shan yi", "shan4 yi1", "officials.csv:4 import.malformed")]
    [InlineData("A3,T", "a 3,T", "officials.csv:4 import.malformed")]
    [InlineData("A3,T,单祎", "A3,T,", "officials.csv:4 import.required")]
    public async Task A_value_of_the_wrong_kind_is_refused(string old, string changed, string problem)
    {
        _folder.Replace(ImportFolder.Officials, old, changed);

        (await _folder.ProblemsAsync()).ShouldBe([problem]);
    }

    [Fact]
    public async Task An_unknown_duty_is_refused_with_those_that_there_are()
    {
        _folder.Replace(ImportFolder.Posts, "deputy-leader", "deputy");

        var (_, problems) = await _folder.ReadAsync();

        problems.ShouldHaveSingleItem().Fault.Arguments[2].ShouldBeOfType<string>().ShouldContain("seal-keeper");
    }
}
