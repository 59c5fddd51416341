using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Office.Documents.Importing;
using Office.Web.Features.Drafting;

namespace Office.Web.Tests.Features.Drafting;

/// <summary>The LibreOffice of this machine; where there is none these tests say so and are left out.</summary>
public sealed class ForeignFormatsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_libreoffice_reads_file_after_file_and_a_file_it_cannot_read_does_not_end_it()
    {
        using var formats = Formats();
        (await formats.ToDocxAsync(DraftReaderTests.Odt("第一件"), "odt", Token)).Fault.ShouldBeNull();
        var first = formats.Session;

        var broken = await formats.ToDocxAsync([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[2_000]], "doc", Token);
        var next = await formats.ToDocxAsync(DraftReaderTests.Odt("第三件"), "odt", Token);

        broken.Fault.ShouldBe(new ImportFault.ConverterFailed());
        next.Fault.ShouldBeNull();
        first.ShouldNotBeNull();
        formats.Session.ShouldBe(first);
    }

    [Fact]
    public async Task After_so_many_files_a_fresh_one_takes_its_place()
    {
        using var formats = Formats(new LibreOfficeLimits { Files = 2 });
        await formats.ToDocxAsync(DraftReaderTests.Odt("第一件"), "odt", Token);
        var first = formats.Session;

        await formats.ToDocxAsync(DraftReaderTests.Odt("第二件"), "odt", Token);
        var third = await formats.ToDocxAsync(DraftReaderTests.Odt("第三件"), "odt", Token);

        third.Fault.ShouldBeNull();
        formats.Session.ShouldNotBeNull();
        formats.Session.ShouldNotBe(first);
    }

    [Fact]
    public async Task One_that_has_grown_too_large_gives_way_to_a_fresh_one()
    {
        using var formats = Formats(new LibreOfficeLimits { Resident = 1 << 20 });

        var read = await formats.ToDocxAsync(DraftReaderTests.Odt("第一件"), "odt", Token);

        read.Fault.ShouldBeNull();
        formats.Session.ShouldBeNull();
    }

    [Fact]
    public async Task One_that_hangs_is_stopped_and_the_next_file_is_read_by_another()
    {
        using var formats = Formats(new LibreOfficeLimits { Longest = TimeSpan.FromSeconds(4) });
        await formats.ToDocxAsync(DraftReaderTests.Odt("第一件"), "odt", Token);
        Stop(formats.Session!.Value);

        var hanging = await formats.ToDocxAsync(DraftReaderTests.Odt("第二件"), "odt", Token);
        var next = await formats.ToDocxAsync(DraftReaderTests.Odt("第三件"), "odt", Token);

        hanging.Fault.ShouldBe(new ImportFault.ConverterFailed());
        next.Fault.ShouldBeNull();
    }

    [Fact]
    public async Task One_that_died_between_two_files_is_replaced_unseen()
    {
        using var formats = Formats();
        await formats.ToDocxAsync(DraftReaderTests.Odt("第一件"), "odt", Token);
        foreach (var process in ProcessesOf(formats.Session!.Value).Where(one => one.Name.StartsWith("soffice", StringComparison.Ordinal)))
        {
            using var dying = Process.GetProcessById(process.Id);
            dying.Kill();
            await dying.WaitForExitAsync(Token);
        }

        var next = await formats.ToDocxAsync(DraftReaderTests.Odt("第二件"), "odt", Token);

        next.Fault.ShouldBeNull();
    }

    [Fact]
    public async Task Nothing_of_it_is_left_running_when_the_office_closes()
    {
        int session;
        using (var formats = Formats())
        {
            await formats.ToDocxAsync(DraftReaderTests.Odt("第一件"), "odt", Token);
            session = formats.Session!.Value;
            ProcessesOf(session).ShouldNotBeEmpty();
        }

        ProcessesOf(session).ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_none_can_be_kept_every_file_has_a_process_of_its_own()
    {
        using var formats = Formats(program: Installed() with { SetSid = null });

        var read = await formats.ToDocxAsync(DraftReaderTests.Odt("第一件"), "odt", Token);

        read.Fault.ShouldBeNull();
        formats.Session.ShouldBeNull();
    }

    [Fact]
    public async Task More_files_than_may_wait_are_refused()
    {
        using var formats = Formats(new LibreOfficeLimits { Waiting = 1 });

        var read = await Task.WhenAll(Enumerable.Range(0, 6).Select(at => formats.ToDocxAsync(DraftReaderTests.Odt($"第{at}件"), "odt", Token)));

        read.Count(outcome => outcome.Fault is null).ShouldBe(2);
        read.Count(outcome => outcome.Fault is ImportFault.ConverterBusy).ShouldBe(4);
    }

    private static ForeignFormats Formats(LibreOfficeLimits? limits = null, LibreOfficeProgram? program = null) =>
        new(NullLogger<ForeignFormats>.Instance, program ?? Installed(), limits);

    private static LibreOfficeProgram Installed()
    {
        var program = LibreOfficeProgram.Find();
        Assert.SkipUnless(program is not null, "LibreOffice is not installed here.");
        return program!;
    }

    private static void Stop(int session)
    {
        foreach (var process in ProcessesOf(session))
        {
            using var stop = Process.Start("/bin/kill", ["-STOP", process.Id.ToString(CultureInfo.InvariantCulture)]);
            stop.WaitForExit();
        }
    }

    private static List<(int Id, string Name)> ProcessesOf(int session) =>
    [
        .. Directory.EnumerateDirectories("/proc").Where(folder => Path.GetFileName(folder).All(char.IsAsciiDigit)).Select(Stat)
            .Where(stat => stat.Session == session && stat.State is not "Z").Select(stat => (stat.Id, stat.Name)),
    ];

    private static (int Id, string Name, string State, int Session) Stat(string folder)
    {
        try
        {
            var line = File.ReadAllText(Path.Combine(folder, "stat"));
            var (open, close) = (line.IndexOf('('), line.LastIndexOf(')'));
            var fields = line[(close + 2)..].Split(' ');
            return (int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture), line[(open + 1)..close], fields[0], int.Parse(fields[3], CultureInfo.InvariantCulture));
        }
        catch (IOException)
        {
            return default;
        }
    }
}
