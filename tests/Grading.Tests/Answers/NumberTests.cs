using Homeroom.Assistant.Grading.Answers;

namespace Homeroom.Grading.Tests.Answers;

public sealed class NumberTests
{
    [Theory]
    [InlineData("NumSigFigs", "2.72", "e", "3")]
    [InlineData("NumSigFigs", "0.00450", "0.0045", "3")]
    [InlineData("NumSigFigs", "4500", "4498", "2")]
    [InlineData("NumSigFigs", "4500", "4498", "3")]
    [InlineData("NumSigFigs", "6.63e-34", "6.62607e-34", "3")]
    [InlineData("NumSigFigs", "2.7*10^8", "2.7e8", "2")]
    [InlineData("NumSigFigs", "2.7183", "e", "[3,-1]")]
    [InlineData("SigFigsStrict", "1.20", "", "3")]
    [InlineData("NumDecPlaces", "2.72", "e", "2")]
    [InlineData("NumDecPlacesWrong", "27.18", "2.718", "4")]
    [InlineData("NumAbsolute", "3.1", "pi", "0.05")]
    [InlineData("NumRelative", "98", "100", "0.02")]
    [InlineData("NumRelative", "{3.1,2.7}", "{e,pi}", "0.05")]
    [InlineData("Units", "9.81 m/s^2", "9.81*m/s^2", "3")]
    [InlineData("Units", "9.81 m s^-2", "9.81*m/s^2", "3")]
    [InlineData("Units", "1500 g", "1.5*kg", "2")]
    [InlineData("Units", "72 km/h", "20*m/s", "2")]
    [InlineData("Units", "2.54 cm", "1.00*in", "3")]
    [InlineData("Units", "4.7 kΩ", "4700*ohm", "2")]
    [InlineData("Units", "250 mL", "0.250*l", "3")]
    [InlineData("Units", "5.0 µm", "5.0e-6*m", "2")]
    [InlineData("Units", "12 N m", "12*J", "2")]
    [InlineData("UnitsStrict", "9.81*m/s/s", "9.81*m/s^2", "3")]
    [InlineData("UnitsAbsolute", "9.8*m/s^2", "9.81*m/s^2", "0.05")]
    [InlineData("UnitsRelative", "100*cm", "1.01*m", "0.02")]
    public void A_number_as_it_is_asked_for_is_equivalent(string test, string student, string teacher, string options) =>
        Is(AnswerStanding.Equivalent, test, student, teacher, options);

    [Theory]
    [InlineData("NumSigFigs", "2.718", "e", "3")]
    [InlineData("NumSigFigs", "2.71", "e", "3")]
    [InlineData("NumSigFigs", "-2.72", "e", "3")]
    [InlineData("NumSigFigs", "e", "e", "3")]
    [InlineData("SigFigsStrict", "1.2", "", "3")]
    [InlineData("NumDecPlaces", "2.718", "e", "2")]
    [InlineData("NumDecPlacesWrong", "27.18", "2.728", "4")]
    [InlineData("NumAbsolute", "3", "pi", "0.05")]
    [InlineData("NumRelative", "97", "100", "0.02")]
    [InlineData("Units", "9.81", "9.81*m/s^2", "3")]
    [InlineData("Units", "m/s^2", "9.81*m/s^2", "3")]
    [InlineData("Units", "9.81 m/s", "9.81*m/s^2", "3")]
    [InlineData("Units", "1.5 g", "1.5*kg", "2")]
    [InlineData("UnitsStrict", "1500*g", "1.5*kg", "2")]
    public void A_number_in_another_way_is_different(string test, string student, string teacher, string options) =>
        Is(AnswerStanding.Different, test, student, teacher, options);

    private static void Is(AnswerStanding standing, string test, string student, string teacher, string options)
    {
        var verdict = AnswerKey.Check(student, teacher, test, options);
        Assert.True(standing == verdict.Answer, $"{test} {student} against {teacher}: {verdict.Answer}. {verdict.Why}");
    }
}
