using Homeroom.Guardrails.Safety;

namespace Homeroom.Guardrails.Tests.Safety;

public sealed class DisclosureTests
{
    private readonly SafeguardingRail _rail = new();

    [Theory]
    [InlineData("i feel like everyones life would be easier without me in it")]
    [InlineData("I keep a razor in my pencil case and I use it when things get loud.")]
    [InlineData("There are scars on my legs from last winter that nobody knows about.")]
    [InlineData("I've been thinking that the world is better off if I am not in it.")]
    [InlineData("I'm scared of what I will do to myself this weekend.")]
    [InlineData("Last night I wrote letters to everyone in my family to say goodbye.")]
    [InlineData("I already know how I would do it and when.")]
    [InlineData("I can't keep living like this.")]
    [InlineData("I dont think ill make it to my next birthday")]
    [InlineData("My life has no meaning and I don't see it getting better")]
    [InlineData("sometimes i hope a car hits me on the way to school")]
    [InlineData("i just want the pain to stop")]
    [InlineData("I look at the train tracks every day and think about it.")]
    [InlineData("I have not eaten in four days because I am too fat.")]
    [InlineData("My mom's boyfriend put his hands around my neck.")]
    [InlineData("My grandpa makes me sit on his lap and puts his hand under my skirt.")]
    [InlineData("My stepbrother gets into my bed when everyone is asleep.")]
    [InlineData("my coach told me to keep it a secret what we did in his car")]
    [InlineData("She burned me with a cigarette because I dropped the plate.")]
    [InlineData("I get the belt if my grades are bad.")]
    [InlineData("My mother says I am trash and that she wishes I was never born.")]
    [InlineData("we sleep at the bus station now because we got evicted")]
    [InlineData("i dont have anywhere to sleep tonight")]
    [InlineData("our lights are off and there is nothing in the fridge")]
    [InlineData("my dad is in jail and mom leaves us alone all night")]
    [InlineData("a guy on discord says he loves me and wants me to send him a video")]
    [InlineData("he said if i dont send more he will show everybody")]
    [InlineData("I am fourteen and my boyfriend is twenty-three and he gets mad when I say no")]
    [InlineData("I am pregnant and my dad will kill me")]
    [InlineData("my friend is cutting and made me promise not to tell")]
    [InlineData("My best friend posted that she won't be here tomorrow.")]
    [InlineData("My sister has pills under her bed and a note.")]
    [InlineData("Tyler told me that he has a gun and that he will use it in the cafeteria.")]
    [InlineData("I want to hurt the kids who laugh at me and I have a plan.")]
    [InlineData("If they keep pushing me I will bring something to school and they will be sorry.")]
    [InlineData("They will all remember my name after Friday.")]
    [InlineData("im goin to shot up the skool")]
    [InlineData("Im planning to run away tonight, nobody will find me.")]
    [InlineData("mi padrastro se mete a mi cuarto por las noches")]
    [InlineData("me quiero morir")]
    [InlineData("ya no puedo mas")]
    [InlineData("mi novio me pega")]
    [InlineData("tengo miedo de llegar a mi casa")]
    [InlineData("quiero desaparecer para siempre")]
    [InlineData("i havnt eatin sinse friday")]
    [InlineData("my dad hitted me wit a belt")]
    [InlineData("hes hurting me pls help")]
    [InlineData("I hate myself so much that I pinch my arms until they bleed.")]
    [InlineData("I drink from my parents' bottles so that I can sleep.")]
    [InlineData("My uncle touched me and I don't know who to tell.")]
    [InlineData("No one would notice if I just stopped coming.")]
    [InlineData("I feel empty and I do not want to be here anymore.")]
    [InlineData("I wish I could go to sleep and not wake up.")]
    [InlineData("I am so tired of living.")]
    [InlineData("I think about suicide a lot.")]
    [InlineData("My dad said he would shoot us all if mom leaves.")]
    [InlineData("please dont send me home today")]
    [InlineData("I flinch when somebody raises a hand because of my father.")]
    [InlineData("He makes me do things in the basement that I do not want to do.")]
    [InlineData("I have bruises on my back from last night.")]
    public void A_quiet_a_misspelt_and_a_Spanish_cry_for_help_is_heard(string text)
    {
        var found = Of("The map shows two rivers. " + text + "\nIn conclusion, maps are useful.");
        Assert.Contains(found, f => f.Severity == Verdict.Escalate);
        Assert.All(found, f => Assert.True(f.Start >= 26 && f.Start + f.Length <= 27 + text.Length, $"{f.Start}+{f.Length}"));
    }

    [Theory]
    [InlineData("My dog died and I want to disappear into a book.")]
    [InlineData("I hate myself for forgetting my homework.")]
    [InlineData("My dad drinks coffee when he reads and we sit beside him.")]
    [InlineData("My mom was mad so I went to my room.")]
    [InlineData("The coach made us run laps until we wanted to die.")]
    [InlineData("I told my grandma I love her.")]
    [InlineData("I took two pills for my headache.")]
    [InlineData("My father held a gun at the shooting range in Ohio.")]
    [InlineData("We hide when dad comes home on his birthday.")]
    [InlineData("He touches the ball and passes it.")]
    [InlineData("I can't stop eating chocolate.")]
    [InlineData("I would die for a pizza right now.")]
    [InlineData("I was so embarrassed I wanted to disappear.")]
    [InlineData("My sister hits me with pillows.")]
    [InlineData("My parents will kill me if I lose another jacket.")]
    [InlineData("I cut my arm on a fence while playing.")]
    [InlineData("My best friend moved away and I feel empty.")]
    [InlineData("I ran away from the geese.")]
    [InlineData("There was nothing in the fridge, so we ordered pizza.")]
    [InlineData("I am tired of math.")]
    [InlineData("We slept in the car on our road trip to Utah.")]
    [InlineData("My plan is to jump off the high dive.")]
    [InlineData("My grandfather was hit by his teacher when he was a boy in school.")]
    [InlineData("In 1912 the children had not eaten for three days.")]
    [InlineData("My boyfriend broke up with me and I cried all night.")]
    [InlineData("I have a secret recipe I can't tell you.")]
    [InlineData("My mom locks the door at night.")]
    [InlineData("My brother threw the ball at me and hit me.")]
    [InlineData("He is going to kill it at the talent show.")]
    [InlineData("I am going to kill this test.")]
    [InlineData("Social media makes teens hate their bodies and stop eating.")]
    [InlineData("People who are bullied may want to hurt themselves.")]
    [InlineData("My uncle came home from the army after two years.")]
    [InlineData("Nobody came to my party, and I was sad.")]
    [InlineData("Cover the quotation marks and look at the words that belong to the story.")]
    public void A_scraped_knee_a_story_and_a_family_joke_are_no_alarm(string text) => Assert.Empty(Of(text));

    [Theory]
    [InlineData("i cant stop drinking before school", "danger", "drink, drugs or a pregnancy")]
    [InlineData("I think I am pregnant.", "danger", "drink, drugs or a pregnancy")]
    [InlineData("He says he will post my nudes if I stop.", "abuse", "without care")]
    [InlineData("I am bringing a knife to school on Monday.", "threat", "other people")]
    public void The_message_tells_what_kind_of_danger_it_may_be(string text, string code, string message)
    {
        var finding = Assert.Single(Of(text));
        Assert.Equal(code, finding.Code);
        Assert.Contains(message, finding.Message);
    }

    private List<Finding> Of(string text) => [.. _rail.Check(new RailInput(Direction.StudentWork, "6-8", [new RailText("text", text)]))];
}
