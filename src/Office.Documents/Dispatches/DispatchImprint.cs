using Office.Documents.Content;
using Office.Organization;
using Office.Organization.Directory;

namespace Office.Documents.Dispatches;

/// <summary>What the office prints around a dispatch as it stands: red head, number, date and imprint. Never the seal.</summary>
internal sealed class DispatchImprint(IDirectorySource directory, OfficeDay today)
{
    public Imprint Of(Dispatch dispatch, DocumentContent content)
    {
        var organ = directory.Current.Organ(dispatch.OrganId);
        return new Imprint
        {
            RedHead = organ?.RedHead ?? organ?.FullName ?? "",
            Organ = organ?.FullName ?? "",
            Number = dispatch.Number,
            IssuedOn = dispatch.IssuedOn,
            JointOrgans = JointIssue.Of(directory.Current, content),
            PrintedBy = Printer(organ),
            PrintedOn = dispatch.Number is null ? null : today.Date,
        };
    }

    /// <summary>Diameter of the organ's seal in mm, of several organs' the largest, so that the layout keeps the places free.</summary>
    public double SealDiameter(Dispatch dispatch, DocumentContent content)
    {
        var own = directory.Current.Organ(dispatch.OrganId)?.SealDiameterMm ?? 45m;
        var others = content.JointOrgans.Select(name => directory.Current.Organs.FirstOrDefault(o => o.FullName == name)?.SealDiameterMm ?? 0m);
        return (double)others.Append(own).Max();
    }

    // 印发机关 is the organ's office (办公厅、办公室); an organ that is itself an office prints its own.
    private static string Printer(OrganEntry? organ) => organ switch
    {
        null => "",
        _ when organ.FullName.EndsWith("办公室", StringComparison.Ordinal)
            || organ.FullName.EndsWith("办公厅", StringComparison.Ordinal) => organ.FullName,
        _ => $"{organ.FullName}办公室",
    };
}
