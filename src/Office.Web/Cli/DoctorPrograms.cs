using Office.Documents.Typesetting.Fonts;
using Office.Web.Features.Drafting;
using Office.Web.Features.Files;

namespace Office.Web.Cli;

/// <summary>Looks at programs beside the office that it can do without: what they would add is said, their absence is no failure.</summary>
internal static class DoctorPrograms
{
    /// <summary>The faces that an organ has licensed and the configuration names: those that cannot be used. Null when it names none.</summary>
    public static DoctorFinding? OwnFaces(IServiceProvider services)
    {
        var configuration = (IConfiguration)services.GetRequiredService(typeof(IConfiguration));
        if (!configuration.GetSection("Office:Faces").Exists())
        {
            return null;
        }

        try
        {
            var library = (FontLibrary)services.GetRequiredService(typeof(FontLibrary));
            return library.Problems is [_, ..]
                ? new DoctorFinding("own faces", Ok: false, "not used: " + string.Join("; ", library.Problems.Select(problem => $"{problem.File} for {FontRoleNames.Of(problem.Role)} ({problem.Kind})")))
                : new DoctorFinding("own faces", Ok: true, "every face that Office:Faces names can be used");
        }
        catch (Exception unusable) when (unusable is IOException or InvalidDataException)
        {
            return new DoctorFinding("own faces", Ok: false, unusable.Message);
        }
    }

    /// <summary>The virus scanner: none is no failure, one that is named and silent is.</summary>
    public static async Task<DoctorFinding> ScannerAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var scanner = (ClamScanner)services.GetRequiredService(typeof(ClamScanner));
        if (scanner.Socket is not { } socket)
        {
            return new DoctorFinding("virus scanner", Ok: true, "none: uploads and archive packages are not scanned (install clamav-daemon, or set Office:Clamd to its socket)");
        }

        return await scanner.AnswersAsync(cancellationToken)
            ? new DoctorFinding("virus scanner", Ok: true, $"clamd answers at {socket}")
            : new DoctorFinding("virus scanner", Ok: false, $"clamd does not answer at {socket}");
    }

    /// <summary>What reads the text of attached PDF files for the search.</summary>
    public static DoctorFinding Poppler() => new("poppler", Ok: true, (PdfPictures.IsThere, PdfPictures.ReadsText) switch
    {
        (true, true) => "pages of attached PDF files are shown, and their text is found",
        _ => "pdftoppm or pdftotext is missing: attached PDF files are not shown as pages or not found by their text (apt-get install poppler-utils)",
    });

    public static DoctorFinding LibreOffice() => new("libreoffice", Ok: true, LibreOfficeProgram.Find() switch
    {
        null => "not installed: .doc, .wps and .odt cannot be imported (apt-get install libreoffice-writer-nogui)",
        { IsKept: true, Unshare: not null } found => $"{found.Path}: one is kept for many files, without a network",
        { IsKept: true } found => $"{found.Path}: one is kept for many files; its network cannot be cut off here (unshare is missing or not allowed)",
        var found => $"{found.Path}: a process for each file, a second or more each (setsid of util-linux is missing)",
    });
}
