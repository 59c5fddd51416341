using Office.Web.Features.Drafting;

namespace Office.Web.Cli;

/// <summary>Looks at programs beside the office that it can do without: what they would add is said, their absence is no failure.</summary>
internal static class DoctorPrograms
{
    public static DoctorFinding LibreOffice() => new("libreoffice", Ok: true, LibreOfficeProgram.Find() switch
    {
        null => "not installed: .doc, .wps and .odt cannot be imported (apt-get install libreoffice-writer-nogui)",
        { IsKept: true, Unshare: not null } found => $"{found.Path}: one is kept for many files, without a network",
        { IsKept: true } found => $"{found.Path}: one is kept for many files; its network cannot be cut off here (unshare is missing or not allowed)",
        var found => $"{found.Path}: a process for each file, a second or more each (setsid of util-linux is missing)",
    });
}
