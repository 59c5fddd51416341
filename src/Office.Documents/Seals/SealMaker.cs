using Office.Documents.Typesetting.Svg;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Documents.Seals;

/// <summary>Makes a seal with a new key and has it certified.</summary>
internal sealed class SealMaker(ISealAuthority authority, ISealKeyStore keys, IDirectorySource directory, TimeProvider clock)
{
    private const int MostFaceCharacters = 200_000;

    public Outcome<Seal> Make(RegisterSeal form)
    {
        if (directory.Current.Organ(form.OrganId) is not { } organ)
        {
            return new FoundationFault.Missing();
        }

        if (form.DiameterMm is not (60 or 50 or 45 or 42))
        {
            return new SealFault.DiameterOff();
        }

        if (!IsDrawable(form.FaceSvg))
        {
            return new SealFault.FaceUnreadable();
        }

        var applicant = new SealApplicant(form.SealId, organ.FullName, form.Name, form.DiameterMm, form.FaceSvg);
        var key = keys.NewKey();
        var seal = Seal.Register(form.SealId, form, authority.Issue(applicant, key.PublicKey, clock.GetUtcNow()), key.Reference);
        // Without SM2 on this machine the seal serves PDF alone; OFD files are not sealed then.
        if (keys.NewSmKey() is { } smKey && authority.IssueSm(applicant, smKey.PublicKey, clock.GetUtcNow()) is { } issued)
        {
            seal.EquipSm(issued, smKey.Reference);
        }

        return seal;
    }

    // Only what the pages and the sealed file can draw comes into the register: circles, polygons and paths, no markup besides.
    private static bool IsDrawable(string svg)
    {
        if (svg.Length is 0 or > MostFaceCharacters)
        {
            return false;
        }

        try
        {
            return SealPicture.Parse(svg).Shapes.Count > 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
