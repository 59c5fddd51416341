using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Office.Documents.Attachments;
using Office.Documents.Tests.Importing;
using Office.Organization.Foundation;

namespace Office.Documents.Tests.Attachments;

public sealed class StoreTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "office-files-" + Path.GetRandomFileName());
    private readonly MovableClock _clock = new();
    private readonly IAttachmentStore _store;
    private readonly ServiceProvider _services;

    public StoreTests()
    {
        var services = new ServiceCollection()
            .AddSingleton(new AttachmentFolder(_folder)).AddSingleton<TimeProvider>(_clock).AddSingleton<IIdSource, CountingIds>();
        _services = AttachmentsModule.Add(services).AddSingleton(new AttachmentLimits { FileSize = 100_000 }).BuildServiceProvider();
        _store = (IAttachmentStore)_services.GetService(typeof(IAttachmentStore))!;
    }

    private static byte[] Pdf => "%PDF-1.7 一份文件"u8.ToArray();

    [Fact]
    public async Task A_file_is_found_again_by_the_hash_of_its_bytes()
    {
        var stored = await Stored(Pdf, "方案.pdf");

        stored.ShouldBe(new StoredFile(Convert.ToHexStringLower(SHA256.HashData(Pdf)), "方案.pdf", "application/pdf", Pdf.Length));
        await using var again = _store.Open(stored.Sha256).ShouldNotBeNull();
        using var copy = new MemoryStream();
        await again.CopyToAsync(copy, TestContext.Current.CancellationToken);
        copy.ToArray().ShouldBe(Pdf);
    }

    [Fact]
    public async Task The_same_bytes_are_kept_once()
    {
        await Stored(Pdf, "甲.pdf");
        await Stored(Pdf, "乙.pdf");

        Files().Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("ABCDEF")]
    [InlineData("")]
    public void Nothing_but_a_hash_opens_a_file(string address) => _store.Open(address).ShouldBeNull();

    [Fact]
    public async Task An_upload_over_the_limit_leaves_nothing_behind()
    {
        (await Refused([.. Pdf, .. new byte[100_000]], "大.pdf")).ShouldBe(new AttachmentFault.TooLarge("大.pdf", 0));

        Files().ShouldBeEmpty();
    }

    [Fact]
    public async Task An_upload_that_breaks_off_leaves_nothing_behind()
    {
        await Should.ThrowAsync<IOException>(
            _store.SaveAsync(new BrokenStream(), "断.pdf", TestContext.Current.CancellationToken));

        Files().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_full_disk_is_a_refusal_and_not_a_crash() =>
        (await _store.SaveAsync(new FullDiskStream(), "满.pdf", TestContext.Current.CancellationToken)).Fault
            .ShouldBe(new FoundationFault.StorageUnavailable());

    [Fact]
    public async Task A_name_that_lies_is_refused_with_what_the_file_is() =>
        (await Refused(Pdf, "照片.png")).ShouldBe(new AttachmentFault.NameLies("照片.png", "PDF"));

    [Fact]
    public async Task A_program_is_refused_whatever_its_name() =>
        (await Refused("MZ\u0090\0\0"u8.ToArray(), "通知.pdf")).ShouldBe(new FileFault.Program("通知.pdf"));

    [Theory]
    [InlineData("页面.html", "<html><script>alert(1)</script></html>")]
    [InlineData("图.svg", "<svg onload='x'/>")]
    [InlineData("伪装.txt", "<!doctype html><script>")]
    public async Task What_a_browser_would_run_is_refused(string name, string content) =>
        (await Refused(Encoding.UTF8.GetBytes(content), name)).ShouldBe(new AttachmentFault.TypeRefused(name));

    [Fact]
    public async Task An_empty_file_is_refused() => (await Refused([], "空.txt")).ShouldBe(new FileFault.Empty("空.txt"));

    [Fact]
    public async Task Packages_are_told_apart_by_what_they_hold()
    {
        (await Stored(Docx.Of("通知").ToBytes(), "稿.docx")).MediaType.ShouldEndWith("wordprocessingml.document");
        (await Stored(Zip("OFD.xml"), "版.ofd")).MediaType.ShouldBe("application/ofd");
        (await Stored(Zip("a.txt"), "包.zip")).MediaType.ShouldBe("application/zip");
        (await Refused(Zip("a.txt"), "稿.docx")).ShouldBe(new AttachmentFault.NameLies("稿.docx", "ZIP"));
        (await Refused(Zip("word/document.xml", "word/vbaProject.bin"), "稿.docx")).ShouldBe(new FileFault.HasMacros("稿.docx"));
        (await Refused(Zip("OFD.xml")[..40], "版.ofd")).ShouldBe(new FileFault.Damaged("版.ofd"));
    }

    [Fact]
    public async Task Old_formats_are_told_apart_by_their_streams()
    {
        (await Stored(Compound("WordDocument"), "旧.wps")).MediaType.ShouldBe("application/msword");
        (await Stored(Compound("Workbook"), "表.xls")).MediaType.ShouldBe("application/vnd.ms-excel");
        (await Refused(Compound("EncryptedPackage"), "密.docx")).ShouldBe(new FileFault.Encrypted("密.docx"));
    }

    [Fact]
    public async Task An_orphan_is_collected_after_a_day_and_a_named_file_never()
    {
        var orphan = await Stored(Pdf, "甲.pdf");
        var named = await Stored("文字"u8.ToArray(), "乙.txt");
        _clock.Now += TimeSpan.FromHours(23);
        (await Collect(named.Sha256)).ShouldBe(0);
        _clock.Now += TimeSpan.FromHours(2);

        (await Collect(named.Sha256)).ShouldBe(1);

        _store.Open(orphan.Sha256).ShouldBeNull();
        Files().Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_old_orphan_that_is_uploaded_again_has_a_new_day()
    {
        var orphan = await Stored(Pdf, "甲.pdf");
        _clock.Now += TimeSpan.FromHours(30);
        await Stored(Pdf, "甲.pdf");

        (await Collect("none")).ShouldBe(0);
        Files().Single().ShouldEndWith(orphan.Sha256);
    }

    public void Dispose()
    {
        _services.Dispose();
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static byte[] Zip(params string[] entries)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in entries)
            {
                using var part = archive.CreateEntry(entry).Open();
                part.Write("内容"u8);
            }
        }

        return file.ToArray();
    }

    private static byte[] Compound(string stream) =>
        [0xD0, 0xCF, 0x11, 0xE0, .. new byte[508], .. Encoding.Unicode.GetBytes(stream + "\0"), .. new byte[100]];

    private async Task<StoredFile> Stored(byte[] bytes, string name) =>
        (await _store.SaveAsync(new MemoryStream(bytes), name, TestContext.Current.CancellationToken))
        .Match(stored => stored, fault => throw new ShouldAssertException(fault.ToString()));

    private async Task<Fault> Refused(byte[] bytes, string name) =>
        (await _store.SaveAsync(new MemoryStream(bytes), name, TestContext.Current.CancellationToken)).Fault.ShouldNotBeNull();

    private Task<int> Collect(string named) =>
        _store.CollectOrphansAsync((address, _) => Task.FromResult(string.Equals(address, named, StringComparison.Ordinal)), TestContext.Current.CancellationToken);

    private List<string> Files() => [.. Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories)];

    private sealed class MovableClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class CountingIds : IIdSource
    {
        private int _last;

        public Guid Next() => new(++_last, 0, 0, new byte[8]);
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("The line is cut.");
    }

    private sealed class FullDiskStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("No space left on device", 28);
    }
}
